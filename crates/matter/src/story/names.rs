//! Names of people and organisations in running text. A label such as 借款人： lets any name
//! stand; without one a name begins with a common family name and ends at a known word.

use super::figures::is_numeral;
use super::glyphs::{Text, is_han};
use super::lexicon::{Cue, Lexicon};

/// Common family names, without those that are more often another word.
const FAMILY: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏\
卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚庞樊\
兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛祝左涂谷祁耿牟卜詹苗凌纪靳盛童欧甄项曲游裴席卫\
屈鲍覃霍翁隋甘薄包柏宁柯阮桂闵柴华冉虞金竺褚裘骆屠娄郦宣方吉缪诸厉楼郏干干练";

const DOUBLE: &str =
    "欧阳 上官 司马 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 端木 南宫 长孙 宇文";

/// A second character that makes a form of address, not a name: 王总, 李哥.
const ADDRESS: &str = "总哥姐叔姨嫂弟妹爷奶老先女师经主局处科家某";

/// Third characters that, after 大, 阿 or 老, make a form of address: 钱大爷.
const ELDER: &str = "爷叔伯姨婶哥姐妈娘嫂师板总";

/// Words that end an organisation's name.
const ORGANISATION: [&str; 14] = [
    "有限责任公司",
    "股份有限公司",
    "有限公司",
    "集团公司",
    "分公司",
    "公司",
    "合作社",
    "商行",
    "经营部",
    "事务所",
    "工作室",
    "加工厂",
    "超市",
    "委员会",
];

/// A name read: the index behind it, and whether it is an organisation's.
pub(super) type Read = (usize, bool);

/// A name after a label and a colon: any characters that can be a name.
pub(super) fn labelled(text: &Text<'_>, lexicon: &Lexicon, index: usize) -> Option<Read> {
    let run = text.skip(index, in_name);
    if let Some(end) = organisation_end(text, index, run.min(index + 50)) {
        return Some((end, true));
    }
    let length = run - index;
    if !is_han(text.at(index)) || length < 2 {
        return None;
    }
    let dotted = (index..run).any(|at| text.at(at) == '·');
    if length <= 3 || (dotted && length <= 50) {
        // 未还, 同意 and the like are no names.
        let word = lexicon
            .longest(text, index)
            .is_some_and(|(_, end)| end == run && length == 2);
        return (!word).then_some((run, false));
    }
    let longest = (index + 4).min(run);
    let cut = (index + 2..=longest).find(|end| ends(text, lexicon, *end));
    cut.map(|end| (end, false))
}

/// A name without a label: a known family name and one or two more characters, with a known
/// word, a figure or a sign behind it.
pub(super) fn unlabelled(text: &Text<'_>, lexicon: &Lexicon, index: usize) -> Option<usize> {
    if !is_han(text.at(index)) {
        return None;
    }
    let family = if DOUBLE.split(' ').any(|name| text.has(index, name)) {
        2
    } else if FAMILY.contains(text.at(index)) {
        1
    } else {
        return None;
    };
    let given = index + family;
    if !is_han(text.at(given)) {
        return None;
    }
    if ADDRESS.contains(text.at(given)) && !(text.at(given) == '某' || is_han(text.at(given + 1)))
    {
        return None;
    }
    if "大阿老".contains(text.at(given)) && ELDER.contains(text.at(given + 1)) {
        return None;
    }
    let end = (given + 1..=given + 2)
        .take_while(|end| is_han(text.at(end - 1)))
        .find(|end| ends(text, lexicon, *end))?;
    let title = end == given + 1 && ADDRESS.contains(text.at(given)) && text.at(given) != '某';
    (!title).then_some(end)
}

/// An organisation's name without a label; it must not swallow half a sentence.
pub(super) fn organisation(text: &Text<'_>, index: usize) -> Option<usize> {
    let run = text.skip(index, in_name).min(index + 30);
    let stop = (index..run).find(|at| "我他她你欠借还的是叫给与和".contains(text.at(*at)));
    let end = organisation_end(text, index, stop.unwrap_or(run))?;
    // 公司 alone, or 该公司, names nobody.
    (end - index >= 6).then_some(end)
}

fn organisation_end(text: &Text<'_>, index: usize, run: usize) -> Option<usize> {
    (index + 2..run).find_map(|at| {
        let ending = ORGANISATION.iter().find(|ending| text.has(at, ending))?;
        let end = at + ending.chars().count();
        // An arbitration commission is agreed on, not sued.
        if text.has(at.wrapping_sub(2), "仲裁") {
            return None;
        }
        (end <= run).then_some(end)
    })
}

fn ends(text: &Text<'_>, lexicon: &Lexicon, end: usize) -> bool {
    let next = text.at(end);
    !in_name(next)
        || is_numeral(next)
        || lexicon
            .longest(text, end)
            .is_some_and(|(cue, _)| cue != Cue::Plain || next == '不')
}

fn in_name(c: char) -> bool {
    is_han(c) || matches!(c, '·' | '•' | '・')
}
