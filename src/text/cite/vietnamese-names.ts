/** Family names of Viet Nam, those of its peoples with Vietnamese spelling among them. */
const families = new Set(
  `An Âu Âu|Dương Bạch Bàn Bành Bế Biện Bùi Cái Cam Cao Cấn Châu Chu Chử Chung Công|Tằng Cung Cù Diêm Diệp Doãn
  Dư Dương Đái Đàm Đào Đặng Đậu Điền Điêu Đinh Đoàn Đỗ Đồng Đường Đới Giang Giàng Giáp Hà Hạ Hàn Hạng Hầu Hoàng
  Hồ Hứa Huỳnh Khổng Khuất Khúc Kiều La Lã Lại Lâm Lầu Lê Lò Lộc Lù Lục Lư Lưu Lữ Lương Lường Lý Ma Mã
  Mạc Mai Mạnh Mẫn Nghiêm Ngô Nguyễn Nhâm Nhan Nhữ Ninh Nông Ôn Ông Phạm Phan Phí Phó Phùng Quách Quản Sầm
  Sùng Tạ Tăng Tào Tất Thạch Thái Thang Thân Thào Thẩm Thi Thiều Tiêu Tiết Tô Tôn Tôn|Nữ Tôn|Thất Tòng Tống Trà
  Trang Trầm Trần Triệu Trình Trịnh Trương Từ Tưởng Ung Ứng Vàng Văn Vi Viên Võ Vũ Vừ Vương Vưu Xa `
    .split(/\s+/)
    .map((name) => name.replace('|', ' ').normalize('NFC')),
);

const word = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;

/**
 * A Vietnamese name parted after the family name: `Phạm Minh Chính` is Phạm and Minh Chính. Nothing for
 * a name that begins with no family name, such as a pen name: it stays whole.
 */
export function partVietnameseName(name: string): { family: string; given: string } | undefined {
  const words = name.normalize('NFC').trim().split(/\s+/);
  if (words.length < 2 || words.length > 6 || !words.every((one) => word.test(one)))
    return undefined;
  for (const length of [2, 1]) {
    const family = words.slice(0, length).join(' ');
    const given = words.slice(length).join(' ');
    if (given !== '' && families.has(family)) return { family, given };
  }
  return undefined;
}

/** Whether a name has letters or tone marks that Vietnamese alone writes, so that it may be parted in any text. */
export const looksVietnamese = (name: string): boolean => /[ăđơưẠ-ỹ]/iu.test(name.normalize('NFC'));
