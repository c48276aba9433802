/** Common Vietnamese syllables, the commonest first (roughly). Texts made of them weigh and index like real ones. */
export const syllables: readonly string[] = `
và của các có trong được là công cho những với một đến không người để về hành này dân theo đã tại ra từ
thực việc chính hội định quy cơ sự quan phải khi nhân số quyền tổ nước cán bộ sở thể chức phát triển tế
kinh xã đảng ủy ban nhà năm ngày tháng trên lý quản trung ương tỉnh thành phố huyện đơn vị tác chỉ đạo
lãnh sinh hoạt động sản xuất kế hoạch phòng chống dịch bệnh y tình hình mới văn bản báo cáo kết quả nhiệm
vụ trọng tâm giải pháp nâng cao chất lượng hiệu đầu tư xây dựng giao thông vận tải nông nghiệp thôn ngành
doanh thương mại du lịch giáo dục đào tạo khoa học kỹ thuật công nghệ tin truyền tuyên môi trường tài
nguyên đất đai rừng biển đảo sông hồ nước ngầm khí hậu thời tiết mưa bão lũ lụt hạn hán thiên tai cứu nạn
hộ trợ giúp đỡ bảo vệ an ninh trật tự toàn quốc tịch gia đình trẻ em phụ nữ thanh niên cựu chiến binh lao
đồng bào tộc tôn miền núi vùng sâu xa khu vực phía bắc nam đông tây giữa ngoài dưới trước sau gần cùng
nhau cũng rất nhiều ít hơn nhất lớn nhỏ dài ngắn rộng hẹp cao thấp nặng nhẹ nhanh chậm sớm muộn tốt xấu
đúng sai đủ thiếu thừa khó dễ mạnh yếu rõ kín mở đóng bắt kết thúc tiếp tục dừng lại đi vào lên xuống qua
về ghi chép đọc viết nói nghe nhìn thấy biết hiểu nghĩ nhớ quên học hỏi trả lời yêu cầu đề nghị xin phép
cấp giấy tờ hồ thủ tục nộp nhận gửi chuyển phân bổ dự toán ngân sách thu chi nợ vay lãi suất thuế phí lệ
giá cả mua bán hàng hóa dịch thị cửa chợ kho bãi cảng ga sân bay đường sắt bộ thủy cầu cống hầm bến xe
máy móc thiết bị vật liệu sắt thép xi măng gỗ đá cát sỏi gạch ngói nhựa giấy vải sợi may mặc da giày dệt
lúa gạo ngô khoai sắn đậu lạc mía chè cà phê tiêu điều cao su dừa cam bưởi nhãn vải chuối xoài rau củ hoa
cây con giống trồng trọt chăn nuôi trâu bò lợn gà vịt cá tôm cua mực nghêu sò ốc thức ăn uống muối mắm
bếp lửa than dầu điện gió mặt trời ánh sáng bóng tối sao trăng mây sương tuyết nóng lạnh ấm mát khô ướt
sạch bẩn xanh đỏ vàng trắng đen tím nâu hồng màu sắc hình dáng tròn vuông thẳng cong dọc ngang góc cạnh
bên trái phải trong khung bảng biểu sơ đồ mẫu kiểu loại hạng mức độ tỷ phần trăm nghìn triệu đôi ba bốn
bảy tám chín mười lần lượt đợt kỳ quý tuần giờ phút giây sáng trưa chiều tối đêm hôm nay mai kia xưa cũ
lâu mãi luôn thường hay đôi khi hiếm chưa từng vẫn còn đang sắp sẽ nên cần muốn thích ghét yêu thương quý
trọng kính mến tin tưởng nghi ngờ lo sợ vui buồn giận khóc cười hát múa nhạc kịch phim ảnh tranh tượng chùa
đền miếu đình làng xóm ấp bản phường thị trấn quận kinh đô thủ thành cổ di tích lịch sử bảo tàng thư viện
sách vở bút mực trang dòng chữ câu đoạn chương mục điều khoản điểm luật lệnh nghị quyết thông tư chỉ thị
kết luận hướng dẫn công văn tờ trình biên bản hợp đồng ký tên đóng dấu ban hành hiệu lực thi áp dụng sửa đổi
bổ sung thay thế bãi bỏ hủy đình chỉ xử phạt vi phạm kỷ luật khen thưởng thi đua phong trào vận động tham
gia đóng góp ủng hộ quyên tiền của cải giàu nghèo đói no ấm khổ sướng khỏe ốm đau thuốc men bác sĩ viện
trạm xá khám chữa tiêm chủng vắc xin khẩu trang cách ly xét nghiệm dương âm tính ca nhiễm nghi lây lan
nguồn ổ vết truy khoanh vùng phong tỏa giãn cách khai báo kiểm dịch cửa khẩu nhập cảnh xuất chuyến tàu
thuyền khách trọ nghỉ tạm trú vắng chuyển hộ khẩu dân cư sinh tử kết hôn ly con cháu ông bà cha mẹ anh chị
cô chú bác thầy trò bạn bè hàng xóm láng giềng thân quen lạ khách chủ tớ quân lính tướng sĩ súng đạn xe
tăng pháo tàu ngầm chiến tranh hòa bình độc lập tự do hạnh phúc cộng hòa nghĩa chủ xã việt nam á âu mỹ phi
úc nga pháp đức ý nhật hàn trung ấn thái lào miên mã lai sinh ga phi liên hiệp châu
lục địa cầu vũ trụ nguyên tử phân hạt sóng từ trường lực khối lượng vận tốc nhiệt áp dòng thế năng quang
hóa chất phản ứng axit muối kiềm kim loại hữu cơ vô sinh vật tế bào gen mô cơ quan tim phổi gan thận dạ
dày ruột não thần kinh máu xương khớp da mắt mũi tai họng răng lưỡi tay chân đầu cổ vai lưng bụng ngực
thuận lợi khó khăn thách cơ hội nguy rủi ro may mắn thành bại thắng thua hơn kém ngang bằng khác giống nhau
riêng chung tổng cộng trừ nhân chia tính toán đếm đo lường cân kiểm tra thanh giám sát đánh giá xếp loại
phê duyệt thẩm định thống nhất đồng thuận phản biện góp ý kiến nguyện vọng khiếu nại tố cáo tiếp dân đối
thoại trực tuyến mạng dữ liệu phần mềm cứng thiết kế lập trình thử nghiệm vận hành bảo trì nâng cấp mở rộng
thu hẹp sáp nhập chia tách giải thể phá sản cổ phần hóa tư nhân hợp tác xã trang trại làng nghề đặc truyền
`
  .normalize('NFC')
  .trim()
  .split(/\s+/)
  .filter((syllable, index, all) => all.indexOf(syllable) === index);

/** Family, middle and given names from which invented people take theirs. */
export const nameParts = {
  family: 'Nguyễn Trần Lê Phạm Hoàng Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' '),
  middle: 'Văn Thị Đức Minh Quang Hữu Thanh Ngọc Xuân Công Đình Kim Bá Thế'.split(' '),
  given:
    'Ấn Bách Cẩn Diễm Đạt Giang Hậu Khuê Lĩnh Mẫn Nghiêm Oanh Phác Quế Rạng Sửu Thoa Uyển Vịnh Yên'.split(
      ' ',
    ),
} as const;
