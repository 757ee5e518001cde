//! Numbers that identify a person, masked for the screen. Names and addresses stay readable,
//! because checking them is what the screen is for.

/// Fewest digits of a number worth hiding.
const DIGITS: usize = 6;

/// The masked form of a value that identifies a person: `330***********0017`, `138****0000`,
/// `****年**月**日`. Nothing when it holds no such number.
pub(super) fn masked(value: &str) -> Option<String> {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    if digits < DIGITS {
        return None;
    }
    let length = value.chars().count();
    let is_day = value.contains('年');
    let hidden = if is_day {
        0..length
    } else {
        3..length.saturating_sub(4)
    };
    let mask = |(place, letter): (usize, char)| {
        let hide = hidden.contains(&place) && letter.is_ascii_alphanumeric();
        if hide { '*' } else { letter }
    };
    Some(value.chars().enumerate().map(mask).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_hidden_and_names_are_not() {
        for (value, shown) in [
            ("330106190102030017", Some("330***********0017")),
            ("13800000000", Some("138****0000")),
            ("0571-88888888", Some("057*-****8888")),
            ("1901年2月13日", Some("****年*月**日")),
            ("张三", None),
            ("杭州市西湖区文三路100号", None),
        ] {
            assert_eq!(masked(value).as_deref(), shown);
        }
    }
}
