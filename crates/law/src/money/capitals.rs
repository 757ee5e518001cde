//! Chinese capitals (大写) for documents, by the rules of the People's Bank for vouchers.
//!
//! Zero inside a number is written once; 整 closes an amount without 分.

/// Writes an amount in 分 in capitals; a negative amount begins with 负.
pub(super) fn write(fen: i64) -> String {
    let mut shown = String::new();
    if fen < 0 {
        shown.push('负');
    }
    let fen = fen.unsigned_abs();
    let (yuan, jiao, cents) = (fen / 100, fen / 10 % 10, fen % 10);
    if yuan > 0 || fen == 0 {
        whole(yuan, &mut shown);
        shown.push('元');
    }
    if jiao > 0 {
        shown.push(digit(jiao));
        shown.push('角');
    } else if cents > 0 && yuan > 0 {
        shown.push('零');
    }
    if cents > 0 {
        shown.push(digit(cents));
        shown.push('分');
    } else {
        shown.push('整');
    }
    shown
}

fn digit(value: u64) -> char {
    const DIGITS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
    DIGITS.get((value % 10) as usize).copied().unwrap_or('零')
}

fn whole(value: u64, shown: &mut String) {
    if value == 0 {
        shown.push('零');
        return;
    }
    let (yi, below) = (value / 100_000_000, value % 100_000_000);
    if yi > 0 {
        whole(yi, shown);
        shown.push('亿');
    }
    let (wan, rest) = (below / 10_000, below % 10_000);
    group(wan, yi > 0, shown);
    if wan > 0 {
        shown.push('万');
    }
    group(rest, yi > 0 || wan > 0, shown);
}

/// Four digits; a gap after something written before it is marked by one 零.
fn group(value: u64, follows: bool, shown: &mut String) {
    let mut gap = false;
    let mut begun = false;
    for (power, unit) in [(1_000, "仟"), (100, "佰"), (10, "拾"), (1, "")] {
        let value = value / power % 10;
        if value == 0 {
            gap = true;
            continue;
        }
        if gap && (begun || follows) {
            shown.push('零');
        }
        gap = false;
        begun = true;
        shown.push(digit(value));
        shown.push_str(unit);
    }
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
            (110_000_000_00, "壹亿壹仟万元整"),
            (1_000_000_000_000_00, "壹万亿元整"),
            (-100, "负壹元整"),
        ] {
            assert_eq!(write(fen), shown);
        }
    }
}
