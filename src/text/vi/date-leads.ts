/** Words before a day and month that make them a date, though no `ngày` names them. */
export const dayLead =
  /(?:(?:hôm|sáng|trưa|chiều|tối|đêm|ngày)\s+(?:nay|qua|mai|kia|mốt)|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|dịp|lễ|nghỉ|Quốc khánh|kỷ niệm|kể từ|trước|sau|vào|hạn chót|đến hết)\s*,?\s*\(?$|ngày\s*\((?:\d{1,2}\s?[-–]\s?)?$|(?<!\p{L})(?:ngày|lễ|dịp|Tết)(?:\s+\p{L}+){1,7}\s*\($/iu;
/** Words after which a number of four digits is a year. */
export const yearLead =
  /(?:(?:Xuân|hè|đông|thu|mùa\s+\p{L}+|Noel|Giáng sinh|Olympic|World Cup|Euro|SEA Games|ASIAD|tầm nhìn|cùng kỳ|Hiến pháp|(?:Bộ )?[Ll]uật\s[^.;:()]{2,80})\s+|[(])$/u;
/** Words after which a number of four digits is a year if the phrase ends with it. */
export const yearLeadBeforeStop =
  /(?<!\p{L})(?:từ|đến|tới|trước|sau|trong|hết|đầu|giữa|cuối|kể từ|so với|so với cùng kỳ)\s+$/iu;
/** What ends a phrase. */
export const stop =
  /^\s*(?:$|[.,;:)…”"]|(?:của|là|đã|được|và|với|về|trở|sẽ|thì|do|khi|cho|tại|ở)(?!\p{L}))/iu;
/** What counts shares, after a sign like that of a date: 2/3 số đại biểu. */
export const share =
  /^\s*(?:số|tổng|dân|diện tích|đại biểu|thành viên|phiếu|hộ|xã|huyện|tỉnh|thời gian|quãng|chiều|lượng|sức|công|ca|người|điểm|trường|giờ|%)(?!\p{L})/iu;

/** Words or a time before a day and month without a word of their own, as in `từ 28.3`, `17h 28-3`. */
export const dottedLead =
  /(?<!\p{L})(?:từ|đến|tới|trước|sau|vào|hết|tính đến|kể từ|qua|trong|hạn)\s+$|(?<!\d)\d{1,2}(?:\s?giờ|[hg:])\s?(?:\d\d(?:\s?phút)?)?,?\s+$/iu;
/** Words before two numbers that are a score or count by a range: thắng 3-1, tháng 3-4, lớp 4-5. */
export const noDayLead =
  /(?<!\p{L})(?:thắng|thua|hòa|hoà|tỷ số|tỉ số|dẫn|gỡ|tháng|quý|năm|lớp|khối|nhóm|vòng|tuần|điều|khoản|cấp|bảng|số|mục|phòng|tổ|đội|khoảng|chừng|tuổi|mỗi|cả|có|thêm|gần|hơn|loại|bước|trang|tập|vitamin)\s+$/iu;
/** A date with a point, hyphen or slash, and what goes on with a list of dates after it. */
export const listedLead =
  /\p{N}\s?[-./]\s?\p{N}{1,2}(?:[-./]\p{N}{4})?(?:,|\s+(?:và|hoặc|hay|đến|tới)|\s?[-–])\s*$/u;
/** What follows a date with a point, but no decimal that counts something. */
export const dottedStop =
  /^\s*(?:$|[.;:)…”"](?!\p{N})|,(?!\p{N})|(?:của|là|đã|được|trở|sẽ|thì|do|khi|cho|tại|ở|tới|này|vừa|với|các|tỉnh|toàn|UBND|Sở|Bộ)(?!\p{L})|và\s+(?!\p{N}+[\s,])|(?:,|và|đến|tới|hoặc|[-–])\s*\p{N}{1,2}[-./]\p{N}{1,2}\s*(?:$|[.,;:)]\s|[.)]$|(?:tại|ở|là|đã|được|của|với|để|cho|do|có|sẽ)(?!\p{L})))/u;
/** Words before the number of a part of a document, a table or a version, and before a score. */
export const isListItem =
  /(?<!\p{L})(?:mục|điểm|khoản|bảng|biểu|hình|phiên bản|chương|phần|phụ lục|tiểu mục|tỷ số|tỉ số|hệ số|version)\s+(?:số\s+|từ\s+)?(?:[\d.]+(?:,|\s+(?:và|đến))\s*)*$/iu;
