//! Amounts, days and times as the language on show writes them.

use law::date::Date;
use law::money::Money;

use super::{Language, language};

/// `30,000.00 元`, in English `¥30,000.00`.
#[must_use]
pub fn money(amount: Money) -> String {
    match language() {
        Language::Chinese => format!("{} 元", amount.grouped()),
        Language::English => format!("¥{}", amount.grouped()),
    }
}

/// `2024年3月1日`, in English `1 March 2024`.
#[must_use]
pub fn date(day: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    match language() {
        Language::Chinese => day.zh(),
        Language::English => {
            let month = MONTHS
                .get(usize::from(day.month()).wrapping_sub(1))
                .copied();
            format!("{} {} {}", day.day(), month.unwrap_or_default(), day.year())
        }
    }
}

/// Text as it is compared when something is looked for: letters and digits only, half-width, in
/// lower case.
#[must_use]
pub fn comparable(text: &str) -> String {
    let mut text = law::numerals::to_ascii(text);
    text.retain(char::is_alphanumeric);
    text.to_lowercase()
}

/// Day and time in China: `2026年11月24日 10:42`.
#[must_use]
pub fn moment(at: i64) -> String {
    format!(
        "{} {}",
        date(matter::record::day_of(at)),
        crate::browser::clock::hour_minute(at)
    )
}
