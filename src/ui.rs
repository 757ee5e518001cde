//! Components over native controls. They know nothing of courts, drafts or HTTP, take `Copy`
//! handles and `&'static str`, and own no rules.

pub mod breakdown;
pub mod choice;
pub mod choices;
pub mod dialog;
pub mod error_summary;
pub mod folded;
pub mod input_kind;
pub mod live;
pub mod notice;
pub mod page_title;
pub mod prose;
pub mod select;
pub mod show;
pub mod staged;
pub mod text_field;

pub use breakdown::{Breakdown, BreakdownLine};
pub use choice::{Choice, ChoiceGroup};
pub use choices::{Check, Choices};
pub use dialog::Dialog;
pub use error_summary::{ErrorSummary, show_error_summary};
pub use folded::{Folded, FoldedLater, lines, paragraph};
pub use input_kind::InputKind;
pub use live::{live, live_option, live_text};
pub use notice::{Notice, NoticeKind};
pub use page_title::PageTitle;
pub use prose::{asked, prose, prose_paragraph, put_away};
pub use select::{OptionGroup, Select};
pub use show::{Button, ButtonKind, MoneyText, SummaryList};
pub use staged::{Piece, staged};
pub use text_field::{TextArea, TextField, problem_line};
