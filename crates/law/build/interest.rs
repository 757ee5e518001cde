//! `interest.toml`: the earlier rule on private lending, and delay interest.

use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, parse, sourced};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InterestFile {
    earlier_lending: EarlierLending,
    delay: Delay,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EarlierLending {
    effective_from: Day,
    until: Day,
    granted_ppm: u32,
    void_ppm: u32,
    overdue_ppm: u32,
    source: String,
    checked_on: Day,
    #[serde(default)]
    check: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Delay {
    effective_from: Day,
    daily_ppm: u32,
    source: String,
    checked_on: Day,
}

pub(crate) fn write(text: &str, rust: &mut String) -> Result<(), Refusal> {
    const FILE: &str = "interest.toml";
    let InterestFile {
        earlier_lending: lending,
        delay,
    } = parse(FILE, text)?;
    sourced(FILE, "earlier_lending", &lending.source, lending.checked_on)?;
    sourced(FILE, "delay", &delay.source, delay.checked_on)?;
    if lending.until <= lending.effective_from {
        return Err(Refusal::new(
            FILE,
            "earlier_lending ends before it comes into force",
        ));
    }
    if !(lending.overdue_ppm < lending.granted_ppm && lending.granted_ppm < lending.void_ppm) {
        return Err(Refusal::new(
            FILE,
            "earlier_lending: overdue_ppm, granted_ppm and void_ppm must rise in this order",
        ));
    }
    if !(50..=1_000).contains(&delay.daily_ppm) {
        return Err(Refusal::new(
            FILE,
            "delay: daily_ppm is not between 0.005 % and 0.1 % a day",
        ));
    }
    let _ = writeln!(
        rust,
        "pub(crate) static EARLIER_LENDING: EarlierLending = EarlierLending {{ effective_from: {}, \
         until: {}, granted_ppm: {}, void_ppm: {}, overdue_ppm: {}, check: {} }};",
        lending.effective_from.rust(),
        lending.until.rust(),
        lending.granted_ppm,
        lending.void_ppm,
        lending.overdue_ppm,
        lending.check
    );
    let _ = writeln!(
        rust,
        "pub(crate) static DELAY: DelayRow = DelayRow {{ effective_from: {}, daily_ppm: {} }};",
        delay.effective_from.rust(),
        delay.daily_ppm
    );
    Ok(())
}
