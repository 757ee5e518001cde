//! Texts of signing in with a one-time code.

/// Signing in.
pub struct SignInText {
    /// Heading and title of the screen.
    pub title: &'static str,
    /// What it is for.
    pub lead: &'static str,
    /// The mobile number.
    pub mobile: &'static str,
    /// Help for it.
    pub mobile_hint: &'static str,
    /// Not a mobile number.
    pub mobile_wrong: &'static str,
    /// Button: send a code.
    pub send: &'static str,
    /// Button: send another code.
    pub send_again: &'static str,
    /// Another code after so many seconds.
    pub send_wait: fn(u32) -> String,
    /// A code was sent and is good for so many minutes.
    pub sent: fn(u32) -> String,
    /// The code.
    pub code: &'static str,
    /// Help for it.
    pub code_hint: &'static str,
    /// No six digits.
    pub code_missing: &'static str,
    /// The code was wrong.
    pub code_wrong: &'static str,
    /// The code is too old or was used.
    pub code_expired: &'static str,
    /// Messages are simulated.
    pub simulated: &'static str,
    /// Link to the page that plays the phone.
    pub simulated_phone: &'static str,
    /// Button: sign in.
    pub enter: &'static str,
    /// One is signed in already, by the number masked.
    pub already: fn(&str) -> String,
    /// Link: go on.
    pub go_on: &'static str,
}
