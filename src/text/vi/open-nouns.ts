/** Words after a number that are not what it counts. */
const functionWords = new Set(
  `ai áp bằng bắt bất bị bởi bên bùng cả các cách cần chỉ chia cho chưa chứ có còn cùng của cũng cực dành diễn do dù dưới đang đã đạt để đến đều đó độc đó đối đúng được gần gây giữa gồm
   hay hiện hoặc hơn hết họp học không khi kể kèm lại là lần lên lúc luôn mà mang mà mới mỗi nay nào này nếu nên ngay nghỉ nhằm như nhưng nêu năm nói ở phải phát qua quy ra rất rồi sau sẽ so số song tại
   tăng giảm thay theo thì thành thêm thuộc thực tiếp tới trên trong trở trừ trước tuy tính tỏ từ từng và vào vẫn về vì việc vừa với xảy yêu quá ấy kia đây cứ rưỡi lẻ mươi trăm nghìn ngàn triệu tỷ tỉ tăng mất nằm hôm đi đứng xong ban dù tùy tuỳ chính ngoài cộng chiếm ước dự kiến hồi giờ h bao tổng riêng nhất nhì tư hai ba bốn sáu bảy tám chín mười`.split(
    /\s+/,
  ),
);

/** Words before a number that tell that it counts, whatever follows. */
const counting =
  /(?<!\p{L})(?:có|gồm|bao gồm|với|hơn|gần|trên|khoảng|thêm|tổng số|tổng cộng|tất cả|cả|những|mỗi|đủ|còn|nhận|cấp|tặng|trao|hỗ trợ|phát hiện|ghi nhận|xây dựng|xây|thành lập|bố trí|huy động|ban hành|xử lý|mua|bán|trồng|nuôi|phân bổ|thu giữ|tạm giữ|thu|lắp đặt|trang bị|cung cấp|sản xuất|chế tạo|ít nhất|tối thiểu|tối đa|không quá|chưa đến|chưa đầy|ước|đạt|do|cứu|sửa chữa|lắp|tặng thưởng|khen thưởng|thưởng|góp|ủng hộ|trong số)\s+$/iu;

/** Whether a number counts the word after it, though no list of nouns has that word: `trao 12 tủ lạnh`, `04 tủ`. */
export function countsWord(number: string, word: string, before: string): boolean {
  if (word !== word.toLowerCase() || word.length < 2 || functionWords.has(word)) return false;
  if (/^(?:19|20)\d\d$/.test(number)) return false;
  return /^0[1-9]$/.test(number) || counting.test(before);
}
