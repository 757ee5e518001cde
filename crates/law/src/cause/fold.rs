//! One character as the table of words writes it: half width, small letters, simplified.
//!
//! Also compiled into the build script, which refuses words that no text could match. Covers the
//! traditional characters of everyday complaints, not the whole language.

/// The character to compare with; none where it only separates characters, such as a space.
pub(crate) fn fold(typed: char) -> Option<char> {
    let plain = match typed {
        // A new line ends a sentence.
        '\n' | '。' | '！' | '!' | '？' | '?' | '；' | ';' | '｡' => '。',
        '\u{200b}'..='\u{200f}'
        | '\u{feff}'
        | '\u{3000}'
        | '「'
        | '」'
        | '“'
        | '”'
        | '"'
        | '《'
        | '》'
        | '\''
        | '‘'
        | '’' => return None,
        // Full-width forms lie at a fixed distance from ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(typed) - 0xfee0).unwrap_or(typed),
        _ if typed.is_whitespace() => return None,
        _ => typed,
    };
    Some(match plain {
        'A'..='Z' => plain.to_ascii_lowercase(),
        '\u{4e00}'..='\u{9fff}' => simplified(plain),
        '、' | ',' => '，',
        _ => plain,
    })
}

fn simplified(typed: char) -> char {
    // Every character of both tables takes three bytes, so places in bytes agree.
    let (mut low, mut high) = (0, FROM.len() / 3);
    while low < high {
        let middle = usize::midpoint(low, high);
        let at = |table: &str| table.get(middle * 3..middle * 3 + 3)?.chars().next();
        match at(FROM) {
            Some(found) if found == typed => return at(TO).unwrap_or(typed),
            Some(found) if found < typed => low = middle + 1,
            _ => high = middle,
        }
    }
    typed
}

/// Sorted; the character at the same place of [`TO`] stands for it.
const FROM: &str = "\
    佈佔來倆倉個們備傭傳債傷僱價億償儲兒內兩冊劃劉動務勞匯區協參吳員喪單嗎嘗嚴囑國圍園圖團執\
    報場塊墜壓壞壟夠奪妳婦媽孃孫學宮實寧審寫寶專對屍層屬嶺巖帐師帳帶幫幾庫廠廢廣廳張彈後從復\
    徵慶憑應戰戲戶拋掛採損撫擇擊擋擔據擾攝敗數斃斷時暫書會東條楊業極榮構樓標樹機檢權歡歲歸殘\
    殺殼氣決沒減溫滿漁漢潔澤濕濟灣災為無煙熱燒爛爭爺牆牠狀獨獸現瑣環產畢畫異當療發盜盡監盤眾\
    確碼礙祇禍禮稅種稱窮競筆築簡簽糧紀約紅納紙級細終結絕給統絲綁經綠維網緊編緩練縣縫總績織繳\
    繼續罰罵羅義習聯聲職聽脫腦腳膽臨臺與舊舖艙萬葉藝藥蘇處號蟲補裝複襲見規視親觀訂計討訓託記\
    訪設許訴診註詐評詞試話該誌認誠誤說誰課調請諾謀謝證譯議護讀變讓豐貓負財貢貨責貴買貸費貼貿\
    賄資賓賞賠賣質賬賴購贈贏趙車軟載輕輛輸轉辭農這進遊運過達違遞遠適遲遷選遺還邊郵鄉鄭鄰醫釋\
    針鈔銀鋪鋼錄錢錯鍋鎖鎮鏡鐘鐵鑰長門開閒間闆關陰陳陽際隨險隱隻雙雜雞離難電韓響頁頂項順須預\
    領頭頻題顏願顧風飛飯飼養館馮駐駕駛騎騙騷驗驚骯髒體鬆鬧魚鳥麥麼麽黃點齊龍\
    ";
const TO: &str = "\
    布占来俩仓个们备佣传债伤雇价亿偿储儿内两册划刘动务劳汇区协参吴员丧单吗尝严嘱国围园图团执\
    报场块坠压坏垄够夺你妇妈娘孙学宫实宁审写宝专对尸层属岭岩账师账带帮几库厂废广厅张弹后从复\
    征庆凭应战戏户抛挂采损抚择击挡担据扰摄败数毙断时暂书会东条杨业极荣构楼标树机检权欢岁归残\
    杀壳气决没减温满渔汉洁泽湿济湾灾为无烟热烧烂争爷墙它状独兽现琐环产毕画异当疗发盗尽监盘众\
    确码碍只祸礼税种称穷竞笔筑简签粮纪约红纳纸级细终结绝给统丝绑经绿维网紧编缓练县缝总绩织缴\
    继续罚骂罗义习联声职听脱脑脚胆临台与旧铺舱万叶艺药苏处号虫补装复袭见规视亲观订计讨训托记\
    访设许诉诊注诈评词试话该志认诚误说谁课调请诺谋谢证译议护读变让丰猫负财贡货责贵买贷费贴贸\
    贿资宾赏赔卖质账赖购赠赢赵车软载轻辆输转辞农这进游运过达违递远适迟迁选遗还边邮乡郑邻医释\
    针钞银铺钢录钱错锅锁镇镜钟铁钥长门开闲间板关阴陈阳际随险隐只双杂鸡离难电韩响页顶项顺须预\
    领头频题颜愿顾风飞饭饲养馆冯驻驾驶骑骗骚验惊肮脏体松闹鱼鸟麦么么黄点齐龙\
    ";
