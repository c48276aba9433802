/** Measures of nature and money. A number before one of these always counts, whatever stands before it. */
const measures = `
  %|‰|phần trăm|phần nghìn|phần vạn|điểm phần trăm|°C|°F|°|oC|độ C|độ|độ richter|km2|km²|km/h|km/giờ|m/s|m3/s|m³/s|hm|km|m2|m²|m3|m³|mét khối|mét vuông|mét|m|cm|mm|nm|µm|ha|héc ta|hecta|héc-ta|ki-lô-mét|ki lô mét|cây số|dặm|hải lý
  tấn|tạ|yến|kg|g/l|mg/l|g|µg|ki-lô-gam|ki lô gam|cân|gram|gam|gr|mg|lít|ml|mmHg|ppm|ppt|dB|kcal|calo|kWh|kWp|kW|MWh|MWp|MW|GWh|GW|kVA|MVA|kV|mã lực|GB|MB|TB|Mbps|Gbps|GHz|MHz|Hz
  đồng|VNĐ|VND|đ|USD|đô la Mỹ|đô la|đô-la|euro|EUR|bảng Anh|nhân dân tệ|yên|won|rúp|bạt|cây vàng|lượng vàng|chỉ vàng|tuổi
`;
const times = `
  giây|phút|giờ đồng hồ|giờ|tiếng đồng hồ|tiếng|ngày đêm|ngày công|ngày|đêm|buổi|tuần lễ|tuần|tháng|quý|năm|thập niên|thập kỷ|thế kỷ|mùa|vụ mùa|tiết học|tiết|ca trực|ca kíp
`;
/** Parts of the state and its offices, which are counted together: `12 huyện, thị xã, thành phố`. */
const parts = `
  tỉnh|thành phố|thành|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|làng|xóm|buôn|phum|sóc|khóm|tổ dân phố|khu phố|khu dân cư|khu vực|khu|cụm|tổ
  bộ|sở|ban|ngành|cơ quan|đơn vị|đoàn thể|hội|địa phương|quốc gia|vùng lãnh thổ|vùng|nước|châu lục|tổ chức|cá nhân|tập thể|doanh nghiệp|hộ gia đình|hộ kinh doanh|cơ sở
`;
const people = `
  lượt người|lượt khách|lượt xe|lượt phương tiện|lượt hộ|lượt học sinh|lượt cán bộ|lượt|người dân|người|dân|nhân khẩu|khẩu|hộ dân|hộ nghèo|hộ|gia đình|nhà báo|lao động|công nhân|học sinh|sinh viên|học viên|giáo sinh|nghiên cứu sinh
  giáo viên|giảng viên|nhà giáo|thầy cô|trẻ em|trẻ mồ côi|trẻ|cháu|em|bé|phụ nữ|nam|nữ|sản phụ|thai phụ|bà mẹ|bệnh nhân|người bệnh|bác sĩ|bác sỹ|dược sĩ|y sĩ|y tá|điều dưỡng|hộ lý|y bác sĩ|nhân viên y tế|nhân viên|nhân sự|nhân lực
  cán bộ, chiến sĩ|cán bộ, công chức|cán bộ|chiến sĩ|chiến sỹ|quân nhân|sĩ quan|dân quân|công an|công chức|viên chức|đảng viên|đoàn viên|thanh niên|cựu chiến binh|thương binh|liệt sĩ|liệt sỹ
  hội viên|thành viên|đại biểu|đại diện|cử tri|ứng cử viên|đồng chí|ủy viên|uỷ viên|phóng viên|biên tập viên|chuyên gia|nhà khoa học|giáo sư|tiến sĩ|thạc sĩ|kỹ sư|nghệ nhân|nghệ sĩ|vận động viên|huấn luyện viên|cầu thủ|hành khách|du khách|khách mời|khách
  thí sinh|đối tượng|bị can|bị cáo|nghi phạm|nạn nhân|công dân|kiều bào|thuyền viên|ngư dân|nông dân|thương nhân|tiểu thương|tài xế|lái xe|shipper|tình nguyện viên|cộng tác viên|già làng|trưởng thôn|nhà đầu tư|nhà hảo tâm|người lao động
  thú y viên|tuyên truyền viên|khuyến nông viên|cứu hộ viên|kiểm sát viên|điều tra viên|thanh tra viên|hướng dẫn viên|kiểm dịch viên|diễn viên|kiểm lâm|kiểm ngư|cảnh sát|bộ đội|binh sĩ|tân binh|dân phòng|thợ lặn|thợ|đầu bếp|ca sĩ|nhạc sĩ|họa sĩ|nhà văn|nhà thơ|nhà nghiên cứu|nhà thầu|luật sư|thẩm phán|hội thẩm|lưu học sinh|thực tập sinh|bảo mẫu|cấp dưỡng|hộ lý
  trưởng ấp|trưởng bản|người có uy tín|chức sắc|chức việc|tu sĩ|linh mục|tín đồ|phật tử|tăng ni|nhà sư|chủ hộ|chủ tàu|chủ rừng|chủ xe|chủ thể|hộ cận nghèo|hộ nuôi|hộ trồng|hộ sản xuất|mạnh thường quân|lãnh đạo|thủy thủ|thuyền trưởng|tổ viên|tổ trưởng|người nghèo|người cao tuổi|thân nhân|gia đình chính sách
`;
const health = `
  ca F0|ca F1|ca|F0|F1|F2|F3|trường hợp|liều|mũi tiêm|mũi|mẫu|lượt mẫu|xét nghiệm|ổ dịch|chuỗi lây nhiễm|chùm ca bệnh|chùm|chuỗi
  giường bệnh|giường hồi sức|giường|máy thở|máy xét nghiệm|máy tính bảng|máy tính|máy móc|máy|khẩu trang|bộ|kít|kit|que thử|test|bình ô xy|bình oxy|bình|túi thuốc|túi|hộp|chai|lọ|ống|viên|vỉ|cơ số|đơn vị máu
`;
const institutions = `
  trường học|trường mầm non|trường|điểm trường|lớp học|lớp|phòng học|phòng|bệnh viện|phòng khám|trạm|nhà thuốc|trung tâm|chốt kiểm soát|chốt|điểm cầu|điểm|tổ công tác|tổ hợp tác|tổ|đội|đoàn công tác|đoàn|nhóm|chi bộ|chi hội|đảng bộ|câu lạc bộ
  chợ|siêu thị|cửa hàng|cửa khẩu|nhà máy|nhà xưởng|phân xưởng|xưởng|kho|cảng|sân bay|nhà ga|bến xe|bến|khách sạn|nhà hàng|quán|quầy|hợp tác xã|công ty|tập đoàn|ngân hàng|quỹ|chi nhánh|trang trại|khu công nghiệp|khu cách ly|khu chế xuất|cụm công nghiệp|thư viện|bảo tàng|di tích|nhà văn hóa|nhà văn hoá|đền|chùa|nhà thờ|trụ sở|chỗ|nơi
`;
const papers = `
  văn bản|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|công điện|luật|bộ luật|pháp lệnh|điều khoản|điều|chương|hồ sơ|thủ tục hành chính|thủ tục|dịch vụ công|đề án|đề tài|sáng kiến|dự án|tiểu dự án|chương trình|kế hoạch|báo cáo|tờ trình|biên bản|giấy phép|giấy chứng nhận|giấy|hợp đồng|hóa đơn|hoá đơn|chứng chỉ|tài khoản|thuê bao|thẻ|vé
  nhiệm vụ|giải pháp|nội dung|vấn đề|mục tiêu|chỉ tiêu|chỉ số|tiêu chí|tiêu chuẩn|nguyên tắc|trụ cột|đột phá|lĩnh vực|hoạt động|cuộc gọi|cuộc họp|cuộc thi|cuộc|hội nghị|hội thảo|môn học|môn thi|môn|phiên họp|phiên|kỳ họp|kỳ|lớp tập huấn|khóa|khoá|buổi tuyên truyền
  tin, bài|tin bài|tin|bài viết|bài báo|bài|ấn phẩm|cơ quan báo chí|tờ báo|tờ rơi|tờ|báo|kênh|chuyên mục|chuyên trang|số báo|bản sao|trang|tập|cuốn|quyển|tác phẩm|bức ảnh|bức|tấm|băng rôn|pa nô|pa-nô|áp phích|tin nhắn|tin nóng|phóng sự|video|clip|ý kiến|kiến nghị|đơn thư|đơn|câu hỏi|câu|dòng|từ|chữ
  nguyên nhân|yếu tố|đặc điểm|phương án|kịch bản|cấp độ|cấp|bậc|loại|hình thức|mô hình|đợt|bước|khâu|vòng|giai đoạn|biện pháp|dân tộc|ngôn ngữ|thành phần|nhóm ngành|mặt hàng|mặt trận|mặt|hướng|nhánh|chiều|phần|tỷ lệ|đầu mối|đầu việc|việc|thành tựu|danh hiệu|bằng khen|huân chương|huy chương|giải thưởng|giải|cờ thi đua
`;
const things = `
  chuyến bay|chuyến xe|chuyến|xe cứu thương|xe|ô tô|xe máy|tàu cá|tàu|thuyền|ghe|toa|máy bay|phương tiện|container|công-ten-nơ|lô hàng|lô|kiện|thùng|bao|chiếc|cái|con|đôi|cặp|cây|cành|quả|trái|bông|hạt|nải|bó|cuộn|miếng|căn hộ|căn|ngôi nhà|ngôi|nhà|hầm|công trình|hạng mục|cây cầu|cầu|cống|tuyến đường|tuyến|km đường|đoạn|làn xe|làn|hồ chứa|hồ|đập|đê|giếng|nguồn|trạm bơm|trạm biến áp|cột|thửa|mảnh|sào|mẫu ruộng|mẫu đất|công đất|vụ việc|vụ án|vụ tai nạn|vụ cháy|vụ|lần|trận|cơn bão|cơn|quả bom
  suất ăn|suất quà|suất học bổng|suất|phần quà|phần ăn|gói|tổ máy|dây chuyền|sản phẩm|hàng hóa|sản phẩm OCOP|thương hiệu|nhãn hiệu|mã|điểm đến|điểm nóng|sự kiện|sự cố|hành vi|tội danh|lỗi|nhà vệ sinh|sàn giao dịch|gian hàng|tour|bàn thắng|bàn|hiệp|set|ván|phiếu|lá phiếu|cổ phiếu|trái phiếu|lá|con lợn|con trâu|con bò|con gia súc|con gia cầm|gia súc|gia cầm|đàn|lồng bè|lồng|bè|ao|đầu sách|đầu xe|chỗ ngồi|chỗ ở|mối|đường dây|đám cháy|điểm sạt lở
  sà lan|xà lan|xuồng|vỏ lãi|xáng cạp|xáng|ca nô|ca-nô|phà|đò|bo bo|tàu kéo|tàu hàng|phao|máy bơm|máy cày|máy gặt|máy phát điện|máy lọc nước|máy xúc|máy ủi|máy đào|máy ảnh|giếng khoan|bồn nước|bồn chứa|bồn|téc|can|xô|lu|khạp|bể|cọc|rọ đá|tấm bạt|tấm lợp|áo phao|áo ấm|áo mưa|chăn|màn|tủ lạnh|tủ thuốc|tủ sách|tủ|bộ bàn ghế|ti vi|tivi|điện thoại|thiết bị|bộ đàm|loa|cụm loa|camera|đèn|bóng đèn|biển báo|biển|xe đạp|xe lăn|xe tải|xe khách|xe buýt|mái ấm|mái nhà|nhà tạm|nhà tình thương|nhà tình nghĩa
  trâu|bò|heo|lợn|gà|vịt|dê|cừu|chó|mèo|ngựa|tổ ong|đàn ong|sầu riêng|gốc|cây giống|bầu|luống|vườn|ruộng|công ruộng|công lúa|công vườn|kênh mương|kênh|mương|rạch|sông|suối|đảo|cồn|hòn đảo|bãi rác|bãi|mỏ đá|mỏ|vết nứt|vị trí|hố|tiểu khu|khoảnh|ô bao|nhịp|mố|trụ điện|trụ|cột điện|cột mốc|nút giao|ngã tư|ngã ba|tháp|tòa nhà|toà nhà|tòa|toà|tầng|giảng đường|sân bóng|sân|hồ bơi|ki ốt|sạp|homestay|lễ hội|làng nghề|nghề|loài|giống
  hợp phần|gói thầu|khoản vay|khoản|sổ|giấy mời|tài liệu|bản đồ|bản án|bản cam kết|bản|cam kết|thỏa thuận|chuyên đề|tham luận|tiết mục|tiểu phẩm|khẩu hiệu|lá cờ|khẩu súng|khẩu|viên đạn|quả mìn|quả đạn|bịch|ổ|bánh|lít xăng|mét khối nước|rổ|rương|giàn|bộ hồ sơ|bộ sách|bộ phim|phim|vở|ca khúc|bài thơ|bài hát
`;

const entries = (text: string) =>
  text
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

const asPattern = (list: readonly string[]) =>
  list.map((one) => one.replace(/ /g, '\\s+')).join('|');

const part = asPattern(entries(parts));
/** Two or more parts of the state in one breath: `xã, phường, thị trấn`, `sở, ban, ngành`. */
const severalParts = `(?:${part})(?:(?:,\\s*|\\s+và\\s+|\\s*/\\s*)(?:${part})(?![\\p{L}\\p{M}\\p{N}]))+(?:\\s+trực\\s+thuộc\\s+Trung\\s+ương)?`;

/** Words that stand as often after a number that counts nothing, so that only a sure count takes them: `Điều 3`, `từ 2 từ`. */
const doubtful = new Set(['từ', 'điều', 'chương', 'chiều', 'nam', 'ban', 'hội', 'nữ', 'nơi']);

const nouns = entries(
  [measures, times, parts, people, health, institutions, papers, things].join('\n'),
).filter((one) => !doubtful.has(one));

const wordEnd = '(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})';
/** Patterns of the nouns by their first letter, the longer before the shorter, so that few are tried at a place. */
const byLetter = new Map(
  [...Map.groupBy(nouns, (one) => one.charAt(0).toLowerCase())].map(([letter, list]) => [
    letter,
    new RegExp(`%|(?:${severalParts}|${asPattern(list)})${wordEnd}`, 'iuy'),
  ]),
);

/**
 * The unit or noun that stands at a place of a text, the longest of those that Vietnamese counts with
 * digits before them; words that stand just as often after a number that counts nothing are not among them.
 */
export function countedAt(text: string, at: number): string | undefined {
  const pattern = byLetter.get(text.charAt(at).toLowerCase());
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const firm = new Set(entries(measures).map((one) => one.toLowerCase()));

/** Whether a noun is a measure, so that a number before it is never an ordinal: `đường 12 km`. */
export function isMeasure(noun: string): boolean {
  return firm.has(noun.replace(/\s+/g, ' ').toLowerCase());
}
