//! Texts of the page "Display and reading aloud", and of the bar that reads a screen aloud.

/// See the Chinese static for how each is used.
pub struct DisplayText {
    /// Heading.
    pub title: &'static str,
    /// What can be chosen here, and that it works at once.
    pub lead: &'static str,
    /// Question: how large the text is.
    pub size: &'static str,
    /// What large print changes beside the letters.
    pub size_hint: &'static str,
    /// The sizes: standard and the five of large print.
    pub sizes: [&'static str; 6],
    /// Heading of the sample.
    pub sample_title: &'static str,
    /// The sample, paragraph by paragraph.
    pub sample: [&'static str; 2],
    /// A link in the sample, which leads to the first screen.
    pub sample_link: &'static str,
    /// Question: light or dark.
    pub theme: &'static str,
    /// As the device, light, dark.
    pub themes: [&'static str; 3],
    /// Question: contrast.
    pub contrast: &'static str,
    /// As the device, high.
    pub contrasts: [&'static str; 2],
    /// Question: language.
    pub language: &'static str,
    /// The languages, each in its own words.
    pub languages: [&'static str; 2],
    /// Heading: reading aloud.
    pub voice: &'static str,
    /// What reading aloud does.
    pub voice_lead: &'static str,
    /// Question: how fast.
    pub speed: &'static str,
    /// Slow, normal, fast.
    pub speeds: [&'static str; 3],
    /// Button: say one sentence.
    pub try_voice: &'static str,
    /// The sentence.
    pub try_words: &'static str,
    /// The sentence was said.
    pub try_done: &'static str,
    /// Button: read this page.
    pub read_page: &'static str,
    /// To be ticked: the button is in the header of every page.
    pub everywhere: &'static str,
    /// In large print it is there anyway.
    pub everywhere_note: &'static str,
    /// That the choices stay.
    pub kept: &'static str,
    /// The bar that reads.
    pub aloud: AloudText,
}

/// The bar that reads a screen aloud.
pub struct AloudText {
    /// Name of the bar.
    pub name: &'static str,
    /// Button: pause.
    pub pause: &'static str,
    /// Button: go on.
    pub go_on: &'static str,
    /// Button: stop and close.
    pub stop: &'static str,
    /// Button: another speed; says which one it is.
    pub speed: fn(&str) -> String,
    /// Which paragraph of how many.
    pub at: fn(usize, usize) -> String,
    /// Everything was read.
    pub done: &'static str,
    /// There is nothing to read.
    pub nothing: &'static str,
    /// The browser cannot speak.
    pub unable: &'static str,
    /// The device has no voice for the language.
    pub no_voice: &'static str,
    /// Said before the words of a button.
    pub button: fn(&str) -> String,
    /// Said behind what is chosen.
    pub chosen: &'static str,
    /// Said in place of what is masked as a whole.
    pub hidden: &'static str,
    /// An identity number, by its last four digits.
    pub identity: fn(&str) -> String,
    /// A mobile number, by its last four digits.
    pub mobile: fn(&str) -> String,
    /// Any other masked number, by its last four digits.
    pub number: fn(&str) -> String,
}
