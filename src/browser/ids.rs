//! Fresh identities, made on the device.

/// A random UUID (version 4). Made from `getRandomValues`, which unlike `randomUUID` exists on
/// pages served without TLS inside a court's network too.
#[must_use]
pub fn uuid() -> String {
    let mut bytes = [0u8; 16];
    if let Some(crypto) = super::window().and_then(|window| window.crypto().ok()) {
        _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
    text
}
