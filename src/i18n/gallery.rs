//! Texts of the gallery of components: names of components and states, and samples to fill them with.
//! The persons in them are invented.

use crate::i18n::Prose;
use crate::ui::{FileText, PaginationText, PrintText};

/// See the Chinese static for how each is used.
pub struct GalleryText {
    /// Heading.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// Heading of the contents.
    pub contents: &'static str,
    /// What a component is called, by its name in the list of examples; empty for an unknown one.
    pub component: fn(&str) -> &'static str,
    /// What a state is called, by its name there; empty for an unknown one.
    pub state: fn(&str) -> &'static str,
    /// Fields.
    pub fields: FieldSamples,
    /// Choices.
    pub choices: ChoiceSamples,
    /// Buttons, links and messages.
    pub words: WordSamples,
    /// Lists, tables and what is found in them.
    pub lists: ListSamples,
    /// Ways, sums, time limits.
    pub law: LawSamples,
}

/// A field.
pub struct FieldSample {
    /// The question.
    pub label: &'static str,
    /// One sentence of help.
    pub hint: &'static str,
    /// What fits.
    pub filled: &'static str,
    /// What does not.
    pub wrong: &'static str,
    /// What is wrong with that.
    pub problem: &'static str,
}

/// Fields.
pub struct FieldSamples {
    /// A name.
    pub name: FieldSample,
    /// Several lines.
    pub story: FieldSample,
    /// A sum.
    pub amount: FieldSample,
    /// A day.
    pub day: FieldSample,
    /// A rate of interest.
    pub rate: FieldSample,
    /// An identity number.
    pub identity: FieldSample,
    /// A telephone number.
    pub phone: FieldSample,
    /// An address.
    pub address: FieldSample,
    /// One of many, chosen by its wire name.
    pub organisation: FieldSample,
    /// Wire names and labels of those many.
    pub organisations: &'static [(&'static str, &'static str)],
    /// The one-time code.
    pub code: FieldSample,
    /// Button: send the code.
    pub send: &'static str,
    /// The same, while it must wait.
    pub wait: &'static str,
    /// The code was sent.
    pub sent: &'static str,
    /// Nothing real was sent, and the link to where it can be read.
    pub simulated: (&'static str, &'static str),
    /// A long label.
    pub long: &'static str,
}

/// Choices.
pub struct ChoiceSamples {
    /// The question.
    pub legend: &'static str,
    /// One sentence of help.
    pub hint: &'static str,
    /// Wire names and labels of the answers.
    pub options: &'static [(&'static str, &'static str)],
    /// Nothing was chosen.
    pub problem: &'static str,
    /// A box: its label, what it means.
    pub check: (&'static str, &'static str),
    /// A consent: its label, what it means.
    pub consent: (&'static str, &'static str),
    /// What unfolds its rule, and the rule.
    pub rule: (&'static str, &'static str),
    /// It was not given.
    pub missing: &'static str,
}

/// Buttons, links and messages.
pub struct WordSamples {
    /// The main thing to do.
    pub main: &'static str,
    /// Something else.
    pub quiet: &'static str,
    /// Takes something away.
    pub danger: &'static str,
    /// Under way.
    pub busy: &'static str,
    /// A long label.
    pub long: &'static str,
    /// A link.
    pub link: &'static str,
    /// A sentence before and after a link.
    pub sentence: [&'static str; 2],
    /// A sentence with a term of law.
    pub term: Prose,
    /// Marks, in the order of their kinds: recommended, cheapest, quickest, draft, simulated.
    pub marks: [&'static str; 5],
    /// Notices, in the order of their kinds: information, warning, error, success, simulated.
    pub notices: [&'static str; 5],
    /// Problems of the summary, each for a field.
    pub problems: [&'static str; 2],
    /// What unfolds more, and the more.
    pub folded: [&'static str; 2],
    /// A question: its heading, what it means, yes and no.
    pub question: [&'static str; 4],
    /// Button that asks it.
    pub ask: &'static str,
    /// A sheet: button and heading, and what is in it.
    pub sheet: [&'static str; 2],
    /// Button that says a small success, and what it says.
    pub news: [&'static str; 2],
    /// On its way.
    pub loading: &'static str,
    /// There is nothing, and the link to what can be done.
    pub empty: [&'static str; 2],
    /// What the code of an address is of.
    pub qr: &'static str,
}

/// Lists, tables and what is found in them.
pub struct ListSamples {
    /// Where files are added.
    pub files: FileText,
    /// Names of two files.
    pub file_names: [&'static str; 2],
    /// Label of the name of a file.
    pub file_name: &'static str,
    /// Buttons of a file: up, down, take out.
    pub file_actions: [&'static str; 3],
    /// The kind of a file that is no picture.
    pub pdf: &'static str,
    /// Search boxes: nothing typed, something found, nothing found.
    pub search: [&'static str; 3],
    /// What can be typed.
    pub search_hint: &'static str,
    /// How many were found.
    pub found: [&'static str; 2],
    /// What is typed there.
    pub typed: &'static str,
    /// Questions and answers.
    pub rows: [(&'static str, &'static str); 3],
    /// Link: change it.
    pub change: &'static str,
    /// What the tabs are of, and their names.
    pub tabs: (&'static str, [&'static str; 3]),
    /// What the table lists, and its columns.
    pub table: (&'static str, [&'static str; 3]),
    /// Its rows.
    pub cells: [[&'static str; 3]; 3],
    /// Pages: the first, one in the middle, while the next is fetched.
    pub pages: [PaginationText; 3],
    /// What is being done, and how far it has come: at the beginning, in the end.
    pub progress: (&'static str, [&'static str; 2]),
    /// Entries: time, title, what it means.
    pub entries: [[&'static str; 3]; 3],
    /// A simulator did it.
    pub simulated: &'static str,
}

/// Ways, sums, time limits, documents.
pub struct LawSamples {
    /// Ways: their names and what they are; the last is closed.
    pub paths: [[&'static str; 2]; 2],
    /// Marks of the first: recommended, open; of the last: closed.
    pub marks: [&'static str; 3],
    /// Figures: what they count, how much, more about it.
    pub facts: [[&'static str; 3]; 4],
    /// Why the last is closed.
    pub closed: [&'static str; 2],
    /// Label of the choice.
    pub take: &'static str,
    /// What unfolds a computation, and its columns.
    pub breakdown: (&'static str, [&'static str; 2]),
    /// Its lines: step, rule, sum.
    pub lines: [[&'static str; 3]; 2],
    /// Its total, and a note.
    pub total: [&'static str; 3],
    /// A time limit: what for, until when, days left, days over.
    pub limit: [&'static str; 4],
    /// What else is to be known about it.
    pub limit_note: &'static str,
    /// Around a document.
    pub print: PrintText,
    /// Title, subtitle, note, heading of a section, last line.
    pub document: [&'static str; 5],
    /// Its lines: what it says, the answer, what the screen shows instead or nothing.
    pub document_rows: [[&'static str; 3]; 3],
}
