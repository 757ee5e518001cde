//! Whole numbers written in Chinese, for article numbers and for the amounts of documents.
//!
//! Zeros inside a number are written as one 零, zeros at its end not at all.

struct Style {
    digits: [char; 10],
    units: [&'static str; 3],
    /// 十三, not 一十三, at the head of a number.
    bare_ten: bool,
}

const ORDINARY: Style = Style {
    digits: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    units: ["千", "百", "十"],
    bare_ten: true,
};

const CAPITALS: Style = Style {
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    units: ["仟", "佰", "拾"],
    bare_ten: false,
};

/// A whole number in ordinary writing: 十三, 一百二十六, 三万零五.
#[must_use]
pub fn in_chinese(number: u64) -> String {
    let mut shown = String::new();
    whole(number, &ORDINARY, &mut shown);
    shown
}

/// A whole number in capitals (大写): 壹拾叁, 叁万零伍.
#[must_use]
pub fn in_capitals(number: u64) -> String {
    let mut shown = String::new();
    whole(number, &CAPITALS, &mut shown);
    shown
}

fn whole(number: u64, style: &Style, shown: &mut String) {
    if number == 0 {
        shown.push(digit(0, style));
        return;
    }
    let (yi, below) = (number / 100_000_000, number % 100_000_000);
    if yi > 0 {
        whole(yi, style, shown);
        shown.push('亿');
    }
    let (wan, rest) = (below / 10_000, below % 10_000);
    group(wan, yi > 0, false, style, shown);
    if wan > 0 {
        shown.push('万');
    }
    group(rest, yi > 0 || wan > 0, wan == 0, style, shown);
}

/// Four digits. `follows` something that is written; `gap` if zeros lie between.
fn group(number: u64, follows: bool, gap: bool, style: &Style, shown: &mut String) {
    let [thousands, hundreds, tens] = style.units;
    let mut gap = gap;
    let mut begun = false;
    for (power, unit) in [(1_000, thousands), (100, hundreds), (10, tens), (1, "")] {
        let value = number / power % 10;
        if value == 0 {
            gap = true;
            continue;
        }
        if gap && (begun || follows) {
            shown.push(digit(0, style));
        }
        let at_head = !begun && !follows;
        gap = false;
        begun = true;
        if !(style.bare_ten && at_head && value == 1 && power == 10) {
            shown.push(digit(value, style));
        }
        shown.push_str(unit);
    }
}

fn digit(value: u64, style: &Style) -> char {
    let known = style.digits.get((value % 10) as usize);
    known.copied().unwrap_or('零')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Money, parse_amount};
    use proptest::prelude::*;

    #[test]
    fn numbers_are_written_as_people_read_them() {
        for (number, ordinary, capitals) in [
            (0, "零", "零"),
            (1, "一", "壹"),
            (10, "十", "壹拾"),
            (13, "十三", "壹拾叁"),
            (20, "二十", "贰拾"),
            (110, "一百一十", "壹佰壹拾"),
            (126, "一百二十六", "壹佰贰拾陆"),
            (205, "二百零五", "贰佰零伍"),
            (1_000, "一千", "壹仟"),
            (1_010, "一千零一十", "壹仟零壹拾"),
            (30_005, "三万零五", "叁万零伍"),
            (35_000, "三万五千", "叁万伍仟"),
            (100_010, "十万零一十", "壹拾万零壹拾"),
            (100_001_000, "一亿零一千", "壹亿零壹仟"),
            (110_000_000, "一亿一千万", "壹亿壹仟万"),
            (1_000_000_000_000, "一万亿", "壹万亿"),
        ] {
            assert_eq!(in_chinese(number), ordinary);
            assert_eq!(in_capitals(number), capitals);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(yuan in 1u64..=1_000_000_000_000) {
            let expected = i64::try_from(yuan).map(Money::from_yuan);
            for written in [in_chinese(yuan), in_capitals(yuan)] {
                let read = parse_amount(&written).map(|read| read.money);
                prop_assert_eq!(read.ok(), expected.ok(), "{}", written);
            }
        }

        #[test]
        fn small_numbers_are_read_back_without_a_unit(number in 0u32..10_000) {
            let written = in_chinese(u64::from(number));
            prop_assert_eq!(super::super::from_chinese(&written), Some(number));
        }

        #[test]
        fn any_number_can_be_written(number in any::<u64>()) {
            prop_assert!(!in_chinese(number).is_empty() && !in_capitals(number).contains("零零"));
        }
    }
}
