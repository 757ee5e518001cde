//! The words by which the reader finds its way, grouped by what they say. A longer word wins
//! over a shorter one that begins at the same place.

use super::glyphs::Text;

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    // Who.
    Lender,
    Borrower,
    Guarantor,
    Payer,
    Payee,
    Side,
    NameLabel,
    Representative,
    Me,
    MeNamed,
    They,
    Relation,
    // What was done.
    IouTo,
    Towards,
    Borrow,
    Lend,
    SendTo,
    Give,
    Transfer,
    Cash,
    Owe,
    StillOwe,
    Unpaid,
    NothingPaid,
    Repaid,
    /// Something has happened already.
    Past,
    Due,
    Demand,
    // What follows.
    DueLabel,
    LentLabel,
    SignedLabel,
    TermLabel,
    OpenTerm,
    Birth,
    Until,
    LentAmount,
    Total,
    Part,
    Again,
    Each,
    Cost,
    // Interest.
    RateYear,
    RateMonth,
    RateDay,
    Interest,
    NoInterest,
    InterestPaidTo,
    AtOnce,
    MonthlyInterest,
    QuarterlyInterest,
    YearlyInterest,
    // Identity.
    IdLabel,
    PhoneLabel,
    CodeLabel,
    AddressLabel,
    Occupation,
    WorkUnit,
    // How it was put down, and what it is about.
    Iou,
    NoIou,
    Contract,
    Messages,
    Oral,
    Arbitration,
    Sale,
    Labour,
    Lease,
    PropertyService,
    Traffic,
    /// Joins words; a name may begin after it.
    Glue,
    /// Ordinary words that look like something else.
    Plain,
}

const WORDS: &[(Cue, &str)] = &[
    (
        Cue::Lender,
        "出借人 出借方 贷款人 债权人 原告 原告人 申请人 被借款人 出资人 借出人 债权方",
    ),
    (
        Cue::Borrower,
        "借款人 借款方 欠款人 债务人 被告 被告人 被申请人 借入人 今借人 立据人 借条人 欠条人 \
         具借人 借钱人 立借据人 债务方 借贷人 经借人 欠款方",
    ),
    (Cue::Guarantor, "担保人 保证人 担保方 保证方"),
    (
        Cue::Payer,
        "付款人 付款方 汇款人 付款户名 转出户名 付款方户名 付款人姓名",
    ),
    (
        Cue::Payee,
        "收款人 收款方 收款户名 对方户名 转入户名 收款方户名 收款人姓名 对方账户名 收款账户名 \
         对方姓名 交易对方 交易对手",
    ),
    (
        Cue::Side,
        "甲方 乙方 丙方 签名 签字 签章 盖章 捺印 按手印 亲笔",
    ),
    (Cue::NameLabel, "姓名 名称 户名 名字"),
    (Cue::Representative, "法定代表人 负责人 法人代表 经营者"),
    (Cue::Me, "我 本人 我方 自己 咱"),
    (Cue::MeNamed, "我叫 我是 我名叫 我的名字叫 我姓名"),
    (Cue::They, "他 她 对方 其 他人 那人 此人"),
    (
        Cue::Relation,
        "朋友 好友 同事 同学 老同学 邻居 亲戚 老乡 老板 客户 战友 表弟 表哥 表妹 表姐 堂弟 堂哥 \
         同村 熟人 发小 室友 工友 前同事 前男友 前女友 女友 男友 侄子 外甥 舅舅 同村的 男朋友 女朋友",
    ),
    (
        Cue::IouTo,
        "今借到 今借 兹借到 现借到 借到 今收到 今向 今欠 今欠到 兹向 兹有 暂借到 特借 现收到 \
         今从 今由",
    ),
    (Cue::Towards, "向 跟 找 问 从 朝 找到"),
    (
        Cue::Borrow,
        "借 借款 借了 借钱 借走 借去 借用 借过 借取 借入 借的 借我 借我点 借你 想借 要借 开口借 \
         借支 周转",
    ),
    (
        Cue::Lend,
        "借给 借给了 出借给 出借 借与 借予 借出 把钱借给 提供借款",
    ),
    (
        Cue::SendTo,
        "转给 转账给 汇给 打给 付给 交给 转到 汇到 打到 给了 转给了 打给了 汇款给 打款给 交付给 \
         支付给 交付 转账至 转入 汇入 给付 转你 打你 发给 转过去 转过去了",
    ),
    (Cue::Give, "给"),
    (
        Cue::Transfer,
        "转账 转了 汇款 微信 支付宝 银行卡 网银 打款 手机银行 转款 汇了 打了 打卡 银行转账 \
         微信转账 支付宝转账 银行账户 卡号 账号 银行流水 转出 云闪付 电汇 转支",
    ),
    (Cue::Cash, "现金 现钞 当面给 现款"),
    (Cue::Owe, "欠 拖欠 欠款 欠了 欠着 欠下 差欠 赖账"),
    (
        Cue::StillOwe,
        "尚欠 还欠 仍欠 剩余 余款 还剩 剩下 还差 下欠 结欠 尚余 余下 尚有 仍有 还有 剩余本金 \
         尚欠本金 剩余借款 余欠 共欠 总共欠 还欠着 尚未归还 未归还本金 欠本金",
    ),
    (
        Cue::Unpaid,
        "未还 没还 未归还 不还 没有还 未偿还 未付 没有归还 拒不归还 拒不还款 还没还 未还清 没还清 \
         至今未还 一直未还 一直不还 一直没还 至今没还 没有偿还 未支付 没给 未给 至今未归还 未还款 \
         没还上 不肯还 拒绝还款 拒绝归还 没有还清 仍未归还 仍未还 逾期未还 未能归还 不还钱",
    ),
    (
        Cue::NothingPaid,
        "分文未还 一分未还 一分没还 一分钱没还 一分钱都没还 一分钱也没还 一分都没还 一分也没还 \
         从未还 从未归还 没还过 未还过 没有还过 分文未付 未归还分文 没还一分 未偿还任何 未归还任何 \
         全部未还 均未归还 均未偿还 一毛没还 一毛钱没还 一毛钱都没还 分文没还 从没还过 从来没还 \
         一分钱没有还 一分钱都没有还 未归还过 一直没有还 一直没有归还 至今分文未还 一分钱未还 \
         未还分文 未还任何",
    ),
    (
        Cue::Repaid,
        "已还 还了 归还了 已归还 已偿还 偿还了 先还 只还 仅还 还过 陆续还 已经还 仅归还 只归还 \
         转回 还给我 还我 还款了 只还了 仅还了 先还了 已还款 陆续还了 陆续归还 归还过 \
         已经归还 还了我 已还本金 归还本金 偿还本金 还本金 只还过 仅偿还 退还 还来 又还了 \
         已支付 支付了 仅支付 已付 付了 其间还 期间还了 期间归还 还回 已偿付 已清偿 还掉 已还了",
    ),
    (
        Cue::Past,
        "仅 只 曾 仅于 只于 曾于 已于 仅在 只在 曾在 陆续 先后 先后于 陆续于",
    ),
    (
        Cue::Due,
        "归还 还清 还款 偿还 还本 到期 付清 结清 还钱 前还 一次性还 期满 还 一次还清 一次性还清 \
         前归还 前还清 之前还 之前归还 以前还 以前归还 前付清 前还款 前偿还 全部还清 全部归还 届满 \
         还上",
    ),
    (
        Cue::Demand,
        "催 催讨 催要 催促 催款 追讨 讨要 要求还款 要求归还 追要 催收 答应还 承诺还 承诺 要钱 \
         催他 催她 催还 索要 追问 主张 要求其还款 要求他还 发函 催告",
    ),
    (
        Cue::DueLabel,
        "还款日期 还款时间 还款期限 到期日 到期日期 归还日期 归还时间 借款到期 约定还款 还款日 \
         约定于 保证于 承诺于 定于 约定在 保证在 承诺在 最迟 最晚 还款期 到期时间 归还期限 限于",
    ),
    (
        Cue::LentLabel,
        "借款日期 借款时间 出借日期 出借时间 交易时间 转账时间 交易日期 转账日期 付款时间 放款日期 \
         支付时间 记账日期 借款日 起始日期 借款起始日 出借日",
    ),
    (
        Cue::SignedLabel,
        "签订日期 签署日期 立据日期 日期 落款 签订时间 签订于 签于 时间",
    ),
    (
        Cue::TermLabel,
        "借款期限 借期 期限 借款期间 借款期 为期 期限为 使用期限",
    ),
    (
        Cue::OpenTerm,
        "未约定还款 没有约定还款 没约定还款 没说什么时候还 没说何时还 未约定期限 没约定期限 \
         没有约定期限 随时归还 随时还 没写还款 未写还款 未约定借款期限 没有约定还款日期 \
         没有写还款日期 没有约定借款期限 没定还款 没讲什么时候还 未约定归还 没有约定归还",
    ),
    (Cue::Birth, "出生 生于 生日"),
    (Cue::Until, "至 到 止 起 起至 截至 截止 为止"),
    (
        Cue::LentAmount,
        "本金 借款金额 借款本金 出借金额 转账金额 交易金额 金额 借款数额 支出 付款金额 发生额 \
         人民币 大写 小写 借款总额 出借本金 借款人民币",
    ),
    (
        Cue::Total,
        "共 一共 合计 总共 共计 总计 累计 总额 前后共 先后共 加起来",
    ),
    (Cue::Part, "其中"),
    (Cue::Again, "又 再 再次 分别 第二次 又向 后又 另外 第二笔"),
    (
        Cue::Each,
        "每月 每年 每期 每日 每天 一个月 按月 分期 月供 每个月 每季度",
    ),
    (
        Cue::Cost,
        "律师费 律师代理费 保全费 公证费 鉴定费 律师服务费",
    ),
    (
        Cue::RateYear,
        "年利率 年利 年息 年化利率 年化 年利息 每年利息 按年 年利率为 年利率按 年化率",
    ),
    (
        Cue::RateMonth,
        "月利率 月息 月利 每月利息 月利息 月率 每月按 月利率为 月利率按",
    ),
    (Cue::RateDay, "日利率 日息 每日按 日利息"),
    (Cue::Interest, "利息 利率 计息 付息"),
    (
        Cue::NoInterest,
        "无息 不计利息 不计息 没有利息 免息 没约定利息 未约定利息 不要利息 无利息 不收利息 不算利息 \
         没有约定利息 零利息 没说利息 没要利息 未约定借款利息 没有说利息 不用利息 没谈利息 无需利息 \
         没算利息 也没有利息 不付利息 利息没有约定 利息未约定 没收利息 不收他利息",
    ),
    (
        Cue::InterestPaidTo,
        "利息付至 利息已付至 利息支付至 付息至 还息至 利息已付到 利息付到 利息支付到 利息结至 \
         利息已支付至 利息还至 利息还到 利息已支付到 利息已结至 利息给到 利息付清至",
    ),
    (
        Cue::AtOnce,
        "一次性还本付息 到期还本付息 一次还本付息 本息一次性 本息一次 到期一次性还本付息",
    ),
    (
        Cue::MonthlyInterest,
        "按月付息 每月付息 按月支付利息 按月计息 每月支付利息 按月结息",
    ),
    (
        Cue::QuarterlyInterest,
        "按季付息 按季计息 按季支付利息 每季付息 按季结息",
    ),
    (
        Cue::YearlyInterest,
        "按年付息 按年计息 按年支付利息 每年付息 按年结息",
    ),
    (
        Cue::IdLabel,
        "身份证号码 身份证号 身份证 公民身份号码 证件号码 证件号 居民身份证号码 公民身份证号码 \
         居民身份证号 身份号码",
    ),
    (
        Cue::PhoneLabel,
        "电话 手机 手机号 联系电话 联系方式 手机号码 电话号码 联系号码 手机号是 电话是 微信号 号码",
    ),
    (Cue::CodeLabel, "统一社会信用代码 信用代码 社会信用代码"),
    (
        Cue::AddressLabel,
        "住址 地址 住所地 住所 户籍地 户籍地址 家庭住址 现住 家住 住在 住 联系地址 经常居住地 \
         通讯地址 户籍所在地 现住址 居住地 户籍 现居住 现居住于 送达地址 注册地 现居",
    ),
    (Cue::Occupation, "职业"),
    (Cue::WorkUnit, "工作单位 单位"),
    (
        Cue::Iou,
        "借条 欠条 借据 收条 收据 白条 字据 借款单 借款条 欠据",
    ),
    (
        Cue::NoIou,
        "没有借条 没写借条 没打借条 未写借条 未出具借条 没有写借条 没有打借条 无借条 没让他写借条 \
         没让他打借条 没有欠条 没写欠条 没打欠条 未打借条 没有签合同 没立字据 没有字据 没有书面",
    ),
    (
        Cue::Contract,
        "借款合同 借款协议 借贷合同 借款协议书 借款合同书 民间借贷合同 借贷协议 个人借款合同",
    ),
    (
        Cue::Messages,
        "聊天记录 微信记录 短信记录 微信聊天记录 聊天截图 微信截图 短信截图",
    ),
    (Cue::Oral, "口头"),
    (
        Cue::Arbitration,
        "仲裁委员会 提交仲裁 申请仲裁 仲裁解决 仲裁委",
    ),
    (
        Cue::Sale,
        "货款 买卖 供货 送货 采购 定金 货物 订货 发货 收货 买了 退货 进货",
    ),
    (
        Cue::Labour,
        "工资 劳务费 工钱 打工 干活 包工头 劳务 劳动报酬 人工费 工地",
    ),
    (
        Cue::Lease,
        "房租 租金 租房 房东 租赁 退租 押金 租客 租户 承租 出租",
    ),
    (
        Cue::PropertyService,
        "物业费 物业管理费 物业公司 物业 物业服务费 业主",
    ),
    (
        Cue::Traffic,
        "车祸 追尾 交通事故 撞了 撞伤 肇事 事故认定书 交警 撞到 闯红灯",
    ),
    (
        Cue::Glue,
        "叫 是 和 与 的 被 对 及 由 经 于 在 等 说 系 把 将 让 帮 因 后来 当时 之后 然后 但 但是 现在 \
         现 已 另 为 以 用 用于 通过 约定 双方 并 称 有 也 都 就 未 不 没 没有 一直 多次 至今 后 了 即 \
         同意 答应 表示 经营 资金 急用 生意 买房 装修 名下 账户 女士 先生 女 男 承担 提供 签订 \
         出具 写了 写下 打下 打了张 承认 拒绝 失联 拉黑 经过 今 今天 昨天 去年 前年 今年 之间 处 那里 \
         那 这 年 月 日 元 身份 手里 丈夫 妻子 老公 老婆 夫妻 夫妇 儿子 女儿 需要 急需 做 开 分 自愿 特 之内 内 以内 以后 \
         立 此据 证人 见证人 介绍人 中间人 经手人 先 期间 照顾 开车 骑车 驾驶 当场 承诺书 共同 一起 二人 两人 来 去 逾期",
    ),
    (
        Cue::Plain,
        "如到期不还 若到期不还 如不还 如逾期不还 如逾期未还 如逾期 如到期 若逾期 若到期 如未按期 \
         如未按时 如未归还 如不能 内容 内心 国内 只有 只是 只要 只好 仅仅 马上 高兴 钱款 何时 任何 许多 方便 毛病 白天 江苏 江西 温州 宁波 安徽 余姚 余杭 萧山 石头 \
         范围 季度 顾虑 金融 严重 严格 陈述 何必 何况 许诺 龙湾 龙游 兰溪 钱塘 金华 江山 温岭 黄岩 \
         海宁 杭州 还是 一起借 向来 问题 从来 从此 找不到 找人 一次 一些 一下 劳动仲裁 不知 \
         一样 到了 到处 起来 起诉 看到 到账 收到了 收到 没想到 直到 遇到 得到 到现在 打电话 打工人 等等 \
         再说 再也 再三 其他 其它 其实 尤其 利用 有利 不利 顺利 福利 权利 休息 消息 信息 对象 对于 对账 \
         是否 于是 关于 由于 和好 从事 从而 分别于 不在 不了 不接 不回 不到 钱我 钱他 钱都 钱就 钱一 \
         给我 给他 给她 给你 日常 日子 日前 近日 元旦 年底 年初 年前 年后 月底 月初 住院 住房 住宅 借口 \
         借故 借机 借助 共同还 共享 华为 金是 用途 借款用途 还不 息事 周末 夏天 高中 程序 程度 毛利 \
         康复 温和 时间久 长时间 段时间 的时间 当时间 有时间 项目 钟头 任务 任性 金钱 钱包 起了 \
         了解 自己的 还要 还说 还会 还能 还在 还好 还想 还让 还把 还跟 还向 还通过",
    ),
];

/// The words, found by their first character.
pub(super) struct Lexicon {
    heads: [u16; 256],
    entries: Vec<Entry>,
}

struct Entry {
    word: &'static str,
    length: u8,
    cue: Cue,
    next: u16,
}

const END: u16 = u16::MAX;

impl Lexicon {
    pub(super) fn new() -> Self {
        let mut lexicon = Self {
            heads: [END; 256],
            entries: Vec::with_capacity(1_100),
        };
        for (cue, words) in WORDS {
            for word in words.split(' ').filter(|word| !word.is_empty()) {
                let head = bucket(word.chars().next().unwrap_or('\0'));
                let (Some(first), Ok(place)) = (
                    lexicon.heads.get_mut(head),
                    u16::try_from(lexicon.entries.len()),
                ) else {
                    continue;
                };
                let length = word.len() / 3;
                let length = u8::try_from(length).unwrap_or(u8::MAX);
                lexicon.entries.push(Entry {
                    word,
                    length,
                    cue: *cue,
                    next: *first,
                });
                *first = place;
            }
        }
        lexicon
    }

    /// The longest word that begins at `index`, and the index behind it.
    pub(super) fn longest(&self, text: &Text<'_>, index: usize) -> Option<(Cue, usize)> {
        let mut best: Option<(Cue, u8)> = None;
        let mut place = self
            .heads
            .get(bucket(text.at(index)))
            .copied()
            .unwrap_or(END);
        while let Some(entry) = self.entries.get(usize::from(place)) {
            let longer = best.is_none_or(|(_, length)| entry.length > length);
            if longer && text.has(index, entry.word) {
                best = Some((entry.cue, entry.length));
            }
            place = entry.next;
        }
        best.map(|(cue, length)| (cue, index + usize::from(length)))
    }
}

/// Chinese characters spread well over their last eight bits.
fn bucket(c: char) -> usize {
    (u32::from(c) & 0xff) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_stands_in_two_groups() {
        let mut seen = std::collections::HashMap::new();
        for (cue, words) in WORDS {
            for word in words.split(' ').filter(|word| !word.is_empty()) {
                let before = seen.insert(word, *cue);
                assert!(before.is_none(), "{word}: {before:?} and {cue:?}");
            }
        }
    }

    #[test]
    fn words_are_of_three_byte_characters() {
        for (_, words) in WORDS {
            for word in words.split(' ') {
                assert_eq!(word.len(), word.chars().count() * 3, "{word}");
            }
        }
    }

    #[test]
    fn the_longest_word_wins() {
        let text = Text::new("今借到张三");
        assert_eq!(Lexicon::new().longest(&text, 0), Some((Cue::IouTo, 3)));
    }
}
