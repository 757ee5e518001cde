//! The law as pure functions over dated data, for the browser and the backend alike.
//!
//! Every public function names its article. Amounts are whole 分, rates are exact, dates are
//! civil days, "today" is always given. Nothing here reads a clock, a file or the network, and no
//! input makes it panic. Texts for people live elsewhere: results are enums with articles.

pub mod article;
pub mod bank_card;
pub mod calendar;
pub mod case_number;
pub mod cause;
pub mod citizen_id;
pub mod clock;
pub mod court;
pub mod credit_code;
pub mod date;
pub mod fee;
pub mod fix;
pub mod identity_document;
pub mod interest;
pub mod jurisdiction;
pub mod landline;
pub mod limitation;
pub mod mobile;
pub mod money;
pub mod name;
pub mod numerals;
#[cfg(feature = "openapi")]
mod openapi;
pub mod path;
pub mod phone;
pub mod post_code;
pub mod procedure;
pub mod relief;
pub mod settlement;
pub mod small_claims;
mod tables;
mod text;

pub use article::{Article, Statute};
pub use date::{Date, DateProblem, Weekday};
pub use fix::{Fix, Slip};
pub use money::{AmountProblem, Money, TypedAmount, parse_amount};
pub use procedure::Procedure;
