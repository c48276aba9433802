/**
 * Units and nouns that Vietnamese counts with digits before them, as alternatives of a pattern. Words
 * that stand just as often after a number that counts nothing (`Điều 3 quy định`) are not among them.
 */
const measures = `
  %|‰|phần trăm|°C|độ C|độ
  km2|km²|km/h|km|m2|m²|m3|m³|mét khối|mét vuông|mét|cm|mm|nm|ha|héc ta|hecta|ki-lô-mét|cây số|dặm|hải lý
  tấn|tạ|yến|kg|ki-lô-gam|gram|gam|mg|lít|ml|kWh|kW|MWh|MW|GWh|GW|kV|GB|MB|TB|Mbps|Gbps|Hz|thùng|bao
  đồng|VNĐ|VND|USD|đô la Mỹ|đô la|đô-la|euro|EUR|bảng Anh|nhân dân tệ|yên
  giây|phút|giờ|tiếng|ngày đêm|ngày|đêm|tuần lễ|tuần|tháng|quý|năm|thập niên|thập kỷ|thế kỷ|tuổi
`;
const people = `
  tỉnh,? thành phố trực thuộc Trung ương|tỉnh, thành phố|tỉnh, thành|tỉnh thành|tỉnh|thành phố|quận, huyện|quận|huyện|thị xã
  xã, phường, thị trấn|xã, phường|xã|phường|thị trấn|thôn, bản|thôn|bản|ấp|làng|tổ dân phố|khu phố|khu dân cư|địa phương|quốc gia|nước|vùng lãnh thổ
  lượt người|lượt khách|lượt|người dân|người|dân|nhân khẩu|hộ gia đình|hộ dân|hộ|gia đình|cá nhân|tập thể|lao động|công nhân|học sinh|sinh viên
  giáo viên|trẻ em|trẻ|cháu|em|phụ nữ|bệnh nhân|bác sĩ|điều dưỡng|nhân viên y tế|cán bộ|chiến sĩ|chiến sỹ|công chức|viên chức|đảng viên|đoàn viên
  hội viên|thành viên|đại biểu|đồng chí|ủy viên|uỷ viên|nhà báo|phóng viên|chuyên gia|hành khách|du khách|khách|thí sinh|đối tượng|công dân|thuyền viên|tình nguyện viên
`;
const things = `
  ca|trường hợp|liều|mũi tiêm|mũi|mẫu|xét nghiệm|ổ dịch|chùm ca bệnh|giường bệnh|giường|máy thở|khẩu trang|bộ kít|bộ|kít|test
  sở, ban, ngành|sở, ngành|bộ, ngành|ban, ngành|sở|chỗ|cơ sở|cơ quan|đơn vị|tổ chức|doanh nghiệp|hợp tác xã|trường học|trường|lớp|bệnh viện|trạm|phòng|trung tâm|khu|chốt|điểm cầu|điểm|tổ|đội|đoàn
  văn bản|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|luật|điều khoản|hồ sơ|thủ tục|dịch vụ công|đề án|dự án|chương trình|kế hoạch
  nhiệm vụ|giải pháp|nội dung|vấn đề|nhóm|mục tiêu|chỉ tiêu|tiêu chí|nguyên tắc|trụ cột|lĩnh vực|ngành|hoạt động|cuộc họp|cuộc|hội nghị|phiên họp|phiên|kỳ
  tin, bài|tin bài|bài viết|bài|ấn phẩm|cơ quan báo chí|tờ báo|báo|kênh|chuyên mục|chuyên trang|số báo|bản|trang|tập|cuốn|tác phẩm|ý kiến|kiến nghị|đơn thư|đơn
  chuyến bay|chuyến|xe|tàu|thuyền|máy bay|phương tiện|chiếc|cái|con|cây|căn|ngôi nhà|nhà|công trình|cầu|tuyến|km đường|thửa|vụ việc|vụ|lần
  suất|phần quà|suất quà|gói|túi|tỷ lệ|phần|điểm phần trăm|bậc|loại|hình thức|mô hình|đợt|bước|khâu|cấp|biện pháp|dân tộc|thôn bản|tổ công tác|đoàn công tác
  hợp đồng|giấy phép|tài khoản|thuê bao|lô|đầu mối|trận|huy chương|giải|câu hỏi|câu|dòng
`;

/** One pattern of all counted nouns, the longer before the shorter. */
export const countedNouns: string = [measures, people, things]
  .join('|')
  .split(/[|\n]/)
  .map((one) => one.trim())
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)
  .map((one) => one.replace(/ /g, '\\s+'))
  .join('|');
