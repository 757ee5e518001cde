//! What people, programs and attackers type: random bytes, heaps of familiar signs, good values
//! with slips.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Texts for a parser whose grammar knows these signs and accepts these values.
pub(crate) fn typed(
    signs: &'static str,
    good: &'static [&'static str],
) -> impl Strategy<Value = String> {
    let signs: Vec<char> = signs.chars().collect();
    let bytes = vec(any::<u8>(), 0..48).prop_map(|bytes| {
        // Invalid sequences arrive as U+FFFD, as they do from a browser.
        String::from_utf8_lossy(&bytes).into_owned()
    });
    let heap = vec(select(signs.clone()), 0..40).prop_map(|signs| signs.into_iter().collect());
    let sign = prop_oneof![3 => select(signs), 1 => any::<char>()];
    let slips = vec((any::<u16>(), 0u8..4, sign), 0..4);
    let slipped = (select(good), slips).prop_map(|(good, slips)| {
        let mut text: Vec<char> = good.chars().collect();
        for (place, slip, sign) in slips {
            slip_in(&mut text, usize::from(place), slip, sign);
        }
        text.into_iter().collect()
    });
    prop_oneof![1 => bytes, 2 => heap, 5 => slipped]
}

/// One sign too many, too few, another one, or two swapped.
fn slip_in(text: &mut Vec<char>, place: usize, slip: u8, sign: char) {
    let place = place % (text.len() + 1);
    match slip {
        0 => text.insert(place, sign),
        1 if place < text.len() => {
            text.remove(place);
        }
        2 if place + 1 < text.len() => text.swap(place, place + 1),
        _ => {
            if let Some(known) = text.get_mut(place) {
                *known = sign;
            }
        }
    }
}
