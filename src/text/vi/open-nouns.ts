/** Words after a number that are not what it counts. */
const functionWords = new Set(
  `ai áp bằng bắt bất bị bởi bên bùng cả các cách cần chỉ chia cho chưa chứ có còn cùng của cũng cực dành diễn do dù dưới đang đã đạt để đến đều đó độc đó đối đúng được gần gây giữa gồm
   hay hiện hoặc hơn hết họp học không khi kể kèm lại là lần lên lúc luôn mà mang mà mới mỗi nay nào này nếu nên ngay nghỉ nhằm như nhưng nêu năm nói ở phải phát qua quy ra rất rồi sau sẽ so số song tại
   tăng giảm thay theo thì thành thêm thuộc thực tiếp tới trên trong trở trừ trước tuy tính tỏ từ từng và vào vẫn về vì việc vừa với xảy yêu quá ấy kia đây cứ rưỡi lẻ mươi trăm nghìn ngàn triệu tỷ tỉ tăng mất nằm hôm đi đứng xong ban dù tùy tuỳ chính ngoài cộng chiếm ước dự kiến hồi giờ h bao tổng riêng nhất nhì tư hai ba bốn sáu bảy tám chín mười`.split(
    /\s+/,
  ),
);

const verbs = `
  có|gồm|bao gồm|trong đó|riêng|với|hơn|gần|trên|khoảng|thêm|tổng số|tổng cộng|tất cả|cả|những|mỗi|đủ|còn|là|bằng|do|ít nhất|tối thiểu|tối đa|không quá|chưa đến|chưa đầy|ước|đạt|trong số|dưới|quá|từng|chỉ|cùng|thu hút
  nhận|tiếp nhận|cấp|tặng|trao|biếu|hỗ trợ|tài trợ|góp|quyên góp|vận động|ủng hộ|phân bổ|bố trí|huy động|cung cấp|trang bị|phát|gửi|chuyển|giao|bàn giao|chi|đưa|cử|điều động|tăng cường|chở|vận chuyển
  phát hiện|ghi nhận|xử lý|thu giữ|tạm giữ|tịch thu|bắt|bắt giữ|thu|cứu|vớt|tìm thấy|tiêu hủy|tiêu huỷ|giết mổ|kiểm tra|thanh tra|rà soát|lấy|khám|chữa|điều trị
  xây dựng|xây|dựng|lắp đặt|lắp|đặt|treo|khoan|đào|xả|đắp|nạo vét|sửa chữa|sửa|nâng cấp|khởi công|khánh thành|hoàn thành|thay|mở|mở rộng|lập|thành lập|tổ chức|ban hành|in|triển khai|duy trì|quản lý|sở hữu|đăng ký|khai thác|sử dụng|dùng|chạy
  mua|bán|nhập|xuất|nhập khẩu|xuất khẩu|trồng|nuôi|thả|sản xuất|chế tạo|đóng|cung ứng|tiêu thụ|đón|phục vụ|đào tạo|tập huấn|tuyển|tuyển dụng|khen thưởng|thưởng|tặng thưởng
  thiệt hại|hư hỏng|làm hỏng|làm sập|làm chìm|sập|ngập|chìm|cháy|mất|chết|cuốn trôi|tốc mái|làm`;
/** Words before a number that tell that it counts, whatever follows. */
const counting = new RegExp(
  `(?<!\\p{L})(?:${verbs
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .join('|')})\\s+$`,
  'iu',
);
/** A number that begins a member of a list, though no list of numbers: “20 xe, 3 bo bo và 5 vỏ lãi”. */
const listed = /\p{L}(?:[,;:]\s+|\s+(?:và|cùng)\s+)$/u;

const word = '[\\p{Ll}\\p{M}]+(?:-[\\p{Ll}\\p{M}]+)*';
const words = new RegExp(
  `^(${word})(?![\\p{L}\\p{M}\\p{N}]|-\\d)(?:\\s+(${word})(?![\\p{L}\\p{M}\\p{N}]))?`,
  'u',
);
/** People of a calling: `thú y viên`, `tuyên truyền viên`, `kiến trúc sư`. */
const calling = new RegExp(
  `^${word}(?:\\s+${word}){0,2}?\\s+(?:viên|sĩ|sỹ|sư|thủ|giả|trưởng)(?![\\p{L}\\p{M}\\p{N}])`,
  'u',
);
const isFunction = (one: string) => functionWords.has(one);

/**
 * What a number counts, though no list of nouns has it: `trao 12 tủ lạnh`, `04 tủ`, `1.200 sầu riêng`. Of a number
 * with thousands every word that can be a noun is one; of others only where the words before tell that they count.
 */
export function openNoun(number: string, after: string, before: string): string | undefined {
  const [all, first = '', second] = words.exec(after) ?? [];
  if (all === undefined || first.length < 2 || isFunction(first)) return undefined;
  if (/^(?:19|20)\d\d$/.test(number)) return undefined;
  const called = calling.exec(after)?.[0];
  const isCalling = called !== undefined && !called.split(/\s+/).some(isFunction);
  const isGrouped = /^\d{1,3}(?:\.\d{3})+/.test(number);
  if (!isGrouped && !/^0[1-9]$/.test(number) && !counting.test(before)) {
    if (!listed.test(before)) return undefined;
  }
  if (isCalling) return called;
  return second !== undefined && !isFunction(second) && endsPhrase(after.slice(all.length))
    ? all
    : first;
}

/** Whether nothing goes on with a noun, so that two words before it are one noun: “1.200 sầu riêng, …”. */
function endsPhrase(after: string): boolean {
  const next = /^\s+([\p{L}\p{M}]+)/u.exec(after)?.[1];
  return next === undefined || next !== next.toLowerCase() || isFunction(next);
}
