//! Chinese capitals (大写) for documents, by the rules of the People's Bank for vouchers.
//!
//! Zero inside a number is written once; 整 closes an amount without 分.

use crate::numerals;

/// Writes an amount in 分 in capitals; a negative amount begins with 负.
pub(super) fn write(fen: i64) -> String {
    let mut shown = String::new();
    if fen < 0 {
        shown.push('负');
    }
    let fen = fen.unsigned_abs();
    let (yuan, jiao, cents) = (fen / 100, fen / 10 % 10, fen % 10);
    if yuan > 0 || fen == 0 {
        shown.push_str(&numerals::in_capitals(yuan));
        shown.push('元');
    }
    if jiao > 0 {
        shown.push_str(&numerals::in_capitals(jiao));
        shown.push('角');
    } else if cents > 0 && yuan > 0 {
        shown.push('零');
    }
    if cents > 0 {
        shown.push_str(&numerals::in_capitals(cents));
        shown.push('分');
    } else {
        shown.push('整');
    }
    shown
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::inconsistent_digit_grouping,
        reason = "the last two digits are 分"
    )]
    use super::write;

    #[test]
    fn amounts_are_written_as_on_official_papers() {
        for (fen, shown) in [
            (0, "零元整"),
            (5, "伍分"),
            (50, "伍角整"),
            (105, "壹元零伍分"),
            (1_000, "壹拾元整"),
            (3_000_000, "叁万元整"),
            (3_000_050, "叁万元伍角整"),
            (3_000_500, "叁万零伍元整"),
            (12_345_678, "壹拾贰万叁仟肆佰伍拾陆元柒角捌分"),
            (100_000_000_00, "壹亿元整"),
            (100_010_000_00, "壹亿零壹万元整"),
            (100_000_001_00, "壹亿零壹元整"),
            (100_001_001_00, "壹亿零壹仟零壹元整"),
            (110_000_000_00, "壹亿壹仟万元整"),
            (1_000_000_000_000_00, "壹万亿元整"),
            (-100, "负壹元整"),
        ] {
            assert_eq!(write(fen), shown);
        }
    }
}
