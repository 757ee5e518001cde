//! Figures as people type them: full-width characters and Chinese numerals, made plain.
//!
//! Knows nothing of money or dates; those have their own grammar on top of this.

mod writing;

pub use writing::{in_capitals, in_chinese};

/// Full-width letters, digits and signs become their ASCII twins; invisible characters go;
/// every kind of space becomes a plain space. Other characters stay as they are.
#[must_use]
pub fn to_ascii(typed: &str) -> String {
    typed
        .chars()
        .filter_map(|c| match c {
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' => None,
            '\u{3000}' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\t' | '\n' | '\r' => {
                Some(' ')
            }
            '\u{2212}' | '\u{2010}'..='\u{2015}' | '\u{fe63}' => Some('-'),
            '\u{ffe5}' => Some('¥'),
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
            other => Some(other),
        })
        .collect()
}

/// As [`to_ascii`], with all spaces taken out.
#[must_use]
pub fn without_spaces(typed: &str) -> String {
    let mut plain = to_ascii(typed);
    plain.retain(|c| c != ' ');
    plain
}

/// The value of a single Chinese digit, in common, formal (大写) and positional writing.
#[must_use]
pub const fn chinese_digit(c: char) -> Option<u8> {
    Some(match c {
        '〇' | '零' | '○' | 'Ｏ' => 0,
        '一' | '壹' | '幺' => 1,
        '二' | '贰' | '貳' | '两' | '兩' | '俩' => 2,
        '三' | '叁' | '參' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' | '陸' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

/// The power of ten that a Chinese unit stands for: 十 1, 百 2, 千 3, 万 4, 亿 8.
#[must_use]
pub const fn chinese_unit(c: char) -> Option<u32> {
    Some(match c {
        '十' | '拾' => 1,
        '百' | '佰' => 2,
        '千' | '仟' => 3,
        '万' | '萬' => 4,
        '亿' | '億' => 8,
        _ => return None,
    })
}

/// A whole number below ten thousand in Chinese, either by place (二〇二四) or with units
/// (三十一, 一百二十); `None` for anything else.
#[must_use]
pub fn from_chinese(numeral: &str) -> Option<u32> {
    let mut total = 0u32;
    let mut digit = None;
    let mut by_place = 0u32;
    let mut digits = 0;
    let mut last_power = 4;
    for c in numeral.chars() {
        if let Some(value) = chinese_digit(c) {
            digit = Some(u32::from(value));
            by_place = by_place.checked_mul(10)?.checked_add(u32::from(value))?;
            digits += 1;
        } else {
            let power = chinese_unit(c).filter(|power| *power < last_power)?;
            // Only 十 may stand without a digit before it.
            let factor = match digit.take() {
                Some(0) | None if power == 1 && total == 0 => 1,
                Some(value) if value > 0 => value,
                _ => return None,
            };
            total += factor * 10u32.pow(power);
            last_power = power;
        }
    }
    if last_power == 4 {
        return (1..=4).contains(&digits).then_some(by_place);
    }
    Some(total + digit.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_figures_become_plain() {
        assert_eq!(to_ascii("３０，０００．５"), "30,000.5");
        assert_eq!(
            without_spaces(" 138\u{3000}0000\u{a0}0000\u{200b}"),
            "13800000000"
        );
    }

    #[test]
    fn chinese_numerals_are_read_by_place_and_with_units() {
        for (typed, value) in [
            ("二〇二四", 2024),
            ("二零二四", 2024),
            ("十", 10),
            ("十一", 11),
            ("三十一", 31),
            ("一百二十", 120),
            ("一百零五", 105),
            ("三", 3),
        ] {
            assert_eq!(from_chinese(typed), Some(value), "{typed}");
        }
        for nonsense in ["", "百", "十十", "三十百", "三万", "x"] {
            assert_eq!(from_chinese(nonsense), None, "{nonsense}");
        }
    }
}
