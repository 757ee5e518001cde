//! Sums of money and rates: 30,000元, 3.5万, 叁万元整, ￥500; 12%, 一分五, 百分之十二.

use law::money::parse_amount;

use super::super::glyphs::Text;
use super::{Figure, is_digit_numeral, is_numeral, spaces};

pub(super) fn rate(text: &Text<'_>, index: usize) -> Option<(Figure, usize)> {
    for head in ["百分之", "千分之", "万分之"] {
        if text.has(index, head) {
            let end = text.skip(index + 3, |c| {
                is_numeral(c) || c.is_ascii_digit() || matches!(c, '.' | '点')
            });
            return (end > index + 3).then_some((Figure::Rate, end));
        }
    }
    let mut end = text.skip(index, |c| {
        is_numeral(c) || c.is_ascii_digit() || matches!(c, '.' | '点')
    });
    if end == index || end - index > 8 {
        return None;
    }
    end = spaces(text, end);
    match text.at(end) {
        '%' | '‰' => Some((Figure::Rate, end + 1)),
        '厘' => Some((Figure::Rate, end + 1)),
        '分' if text.at(end + 1) != '钱' => {
            let mut after = end + 1;
            // 一分五 is one and a half.
            if is_digit_numeral(text.at(after)) && !is_numeral(text.at(after + 1)) {
                after += 1;
            }
            Some((Figure::Rate, after))
        }
        _ => None,
    }
}

pub(super) fn sum(text: &Text<'_>, index: usize) -> Option<(Figure, usize)> {
    let signed = text.at(index) == '¥';
    let start = if signed {
        spaces(text, index + 1)
    } else {
        index
    };
    let first = text.at(start);
    if !(first.is_ascii_digit() || is_digit_numeral(first) || matches!(first, '十' | '拾')) {
        return None;
    }
    let mut end = start;
    let mut unit = signed;
    let mut money_word = signed;
    while end < text.len() && end < start + 40 {
        let c = text.at(end);
        let counts = match c {
            ',' => grouped(text, start, end),
            '.' => text.at(end + 1).is_ascii_digit(),
            'w' | 'W' | 'k' | 'K' => !text.at(end + 1).is_ascii_alphanumeric(),
            ' ' => spaced_unit(text, start, end),
            '角' | '毛' => money_word,
            '分' => money_word && end > start,
            // 5万元一直拖着: behind 元 only 角 and 分 may follow.
            _ if money_word && !signed => {
                let coin = matches!(text.at(end + 1), '角' | '毛' | '分');
                (c.is_ascii_digit() || is_digit_numeral(c)) && (coin || c == '零')
            }
            _ => c.is_ascii_digit() || is_numeral(c) || matches!(c, '元' | '圆' | '块' | '点'),
        };
        if !counts {
            break;
        }
        unit |= matches!(
            c,
            '万' | '萬' | '亿' | '千' | '仟' | '百' | '佰' | '拾' | 'w' | 'W' | 'k' | 'K'
        );
        money_word |= matches!(c, '元' | '圆' | '块');
        end += 1;
        if matches!(c, 'w' | 'W' | 'k' | 'K') {
            break;
        }
    }
    if money_word && matches!(text.at(end), '整' | '正') {
        end += 1;
    }
    while end > start && text.at(end - 1) == '点' {
        end -= 1;
    }
    let amount = parse_amount(&text.plain(start, end)).ok()?.money;
    if text.at(end).is_ascii_alphabetic() {
        return None;
    }
    if !money_word {
        // 3个, 三次, 2024年 count other things than money.
        let counts_else = matches!(
            text.at(end),
            '个' | '次'
                | '年'
                | '月'
                | '天'
                | '人'
                | '份'
                | '条'
                | '期'
                | '日'
                | '号'
                | '名'
                | '点'
                | '张'
                | '笔'
                | '岁'
                | '弄'
                | '幢'
                | '室'
                | '楼'
                | '单'
                | '栋'
                | '%'
                | '位'
                | '家'
                | '遍'
                | '套'
                | '台'
        );
        let digits = first.is_ascii_digit();
        if counts_else || (!unit && !digits) {
            return None;
        }
    }
    let bare = !unit && !money_word;
    if bare && (end - start < 3 || matches!(text.at(end), ':' | '-' | '/')) {
        return Some((Figure::Number, end));
    }
    // 块钱
    if text.at(end) == '钱' {
        end += 1;
    }
    Some((Figure::Sum { amount, bare }, end))
}

/// Whether the comma at `comma` parts thousands: digits before, exactly three behind.
fn grouped(text: &Text<'_>, start: usize, comma: usize) -> bool {
    let behind = text.skip(comma + 1, |c| c.is_ascii_digit()) - comma - 1;
    let before = (start..comma)
        .rev()
        .take_while(|index| text.at(*index).is_ascii_digit())
        .count();
    behind == 3 && (1..=3).contains(&before)
}

/// 3 万, 500 元
fn spaced_unit(text: &Text<'_>, start: usize, space: usize) -> bool {
    space > start
        && text.at(space - 1).is_ascii_digit()
        && matches!(text.at(space + 1), '万' | '千' | '亿' | '元' | '块')
}
