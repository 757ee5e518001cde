//! What a one-line field takes: decides keyboard, autofill and length, never validity.

/// The kind of text a field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Anything.
    #[default]
    Text,
    /// Name of a person or an organisation.
    Name,
    /// The name of the person at the device, which the browser may fill in.
    OwnName,
    /// Identity number: digits, perhaps an X at the end.
    Identity,
    /// Telephone number.
    Phone,
    /// Telephone number of the person at the device.
    OwnPhone,
    /// Address.
    Address,
    /// Address of the person at the device.
    OwnAddress,
    /// Amount of money in any form a person writes.
    Amount,
    /// Day in any form a person writes.
    Date,
    /// Rate of interest in any form a person writes.
    Rate,
    /// One-time code.
    Code,
}

impl InputKind {
    /// `inputmode`. Amounts, days and rates keep the full keyboard: 三万, 去年三月 and 月息1分 are
    /// understood.
    pub(crate) const fn mode(self) -> &'static str {
        match self {
            Self::Phone | Self::OwnPhone => "tel",
            Self::Code => "numeric",
            _ => "text",
        }
    }

    /// `autocomplete`.
    pub(crate) const fn autofill(self) -> &'static str {
        match self {
            Self::OwnName => "name",
            Self::OwnPhone => "tel",
            Self::OwnAddress => "street-address",
            Self::Code => "one-time-code",
            _ => "off",
        }
    }

    /// `spellcheck` and `autocapitalize` only disturb numbers and names.
    pub(crate) const fn spelling(self) -> &'static str {
        match self {
            Self::Text => "true",
            _ => "false",
        }
    }

    /// `text` as it is shown while nobody is in the field: identity numbers without the day of
    /// birth, everything else as it is.
    #[must_use]
    pub fn masked(self, text: &str) -> String {
        let length = text.chars().count();
        if self != Self::Identity || length < 15 {
            return text.to_owned();
        }
        let hide = |(index, shown)| {
            if (6..length - 4).contains(&index) {
                '*'
            } else {
                shown
            }
        };
        text.chars().enumerate().map(hide).collect()
    }
}
