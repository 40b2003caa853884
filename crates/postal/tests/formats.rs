//! Letters as people of each country write them, inland and from abroad: a table by hand, from the
//! posts' own guides and from letters.

#![allow(clippy::unwrap_used, reason = "tests")]

use postal::{Address, Script, Sender, check, lay_out};
use values::{Country, Language};

/// A letter: what is typed, and what stands on it inland and from abroad. In what is typed a field
/// begins with its letter: N name, O organisation, A line, D part of the locality, C locality,
/// S area, Z code.
struct Letter {
    country: &'static str,
    typed: &'static [&'static str],
    inland: &'static [&'static str],
    abroad: (&'static str, &'static str, &'static [&'static str]),
}

const LETTERS: &[Letter] = &[
    Letter {
        country: "US",
        typed: &[
            "N Jane Roe",
            "O Acme Inc.",
            "A 1600 Amphitheatre Pkwy",
            "A Suite 5",
            "C Mountain View",
            "S California",
            "Z 94043",
        ],
        inland: &[
            "Jane Roe",
            "Acme Inc.",
            "1600 Amphitheatre Pkwy",
            "Suite 5",
            "MOUNTAIN VIEW, CA 94043",
        ],
        abroad: (
            "FR",
            "États-Unis",
            &[
                "Jane Roe",
                "Acme Inc.",
                "1600 Amphitheatre Pkwy",
                "Suite 5",
                "MOUNTAIN VIEW, CA 94043",
                "ÉTATS-UNIS",
            ],
        ),
    },
    Letter {
        country: "GB",
        typed: &["N Ada Lovelace", "A 12 St James's Square", "C London", "Z sw1y4jh"],
        inland: &["Ada Lovelace", "12 St James's Square", "LONDON", "SW1Y 4JH"],
        abroad: (
            "DE",
            "Vereinigtes Königreich",
            &[
                "Ada Lovelace",
                "12 St James's Square",
                "LONDON",
                "SW1Y 4JH",
                "VEREINIGTES KÖNIGREICH",
            ],
        ),
    },
    Letter {
        // A county is not asked for; who gives it keeps it.
        country: "GB",
        typed: &[
            "N Ada Lovelace",
            "A 1 High Street",
            "D Elham",
            "C Canterbury",
            "S Kent",
            "Z CT4 6TT",
        ],
        inland: &["Ada Lovelace", "1 High Street", "Elham", "CANTERBURY", "Kent", "CT4 6TT"],
        abroad: (
            "IE",
            "United Kingdom",
            &[
                "Ada Lovelace",
                "1 High Street",
                "Elham",
                "CANTERBURY",
                "Kent",
                "CT4 6TT",
                "UNITED KINGDOM",
            ],
        ),
    },
    Letter {
        country: "IE",
        typed: &[
            "N Seán Ó Briain",
            "A 4 Main Street",
            "D Ballyboden",
            "C Dublin 16",
            "S Dublin",
            "Z d16x8y4",
        ],
        inland: &[
            "Seán Ó Briain",
            "4 Main Street",
            "Ballyboden",
            "Dublin 16",
            "Co. Dublin",
            "D16 X8Y4",
        ],
        abroad: (
            "GB",
            "Ireland",
            &[
                "Seán Ó Briain",
                "4 Main Street",
                "Ballyboden",
                "DUBLIN 16",
                "CO. DUBLIN",
                "D16 X8Y4",
                "IRELAND",
            ],
        ),
    },
    Letter {
        country: "DE",
        typed: &["N Erika Mustermann", "A Heidestraße 17", "C Köln", "Z D-51147"],
        inland: &["Erika Mustermann", "Heidestraße 17", "51147 Köln"],
        abroad: ("TR", "Almanya", &["Erika Mustermann", "Heidestraße 17", "51147 KÖLN", "ALMANYA"]),
    },
    Letter {
        country: "FR",
        typed: &[
            "N Jeanne Martin",
            "O Société Durand",
            "A 8 rue de la Paix",
            "C Paris",
            "Z 75 002",
        ],
        inland: &["Société Durand", "Jeanne Martin", "8 rue de la Paix", "75002 PARIS"],
        abroad: (
            "ES",
            "Francia",
            &["Société Durand", "Jeanne Martin", "8 rue de la Paix", "75002 PARIS", "FRANCIA"],
        ),
    },
    Letter {
        country: "ES",
        typed: &[
            "N Juan Pérez",
            "A Calle Mayor 5, 2.º B",
            "C Alcalá de Henares",
            "S Madrid",
            "Z 28801",
        ],
        inland: &["Juan Pérez", "Calle Mayor 5, 2.º B", "28801 ALCALÁ DE HENARES MADRID"],
        abroad: (
            "PT",
            "Espanha",
            &["Juan Pérez", "Calle Mayor 5, 2.º B", "28801 ALCALÁ DE HENARES MADRID", "ESPANHA"],
        ),
    },
    Letter {
        // The capital of a province of the same name stands once.
        country: "ES",
        typed: &["N Juan Pérez", "A Carrer de Balmes 10", "C Barcelona", "S B", "Z 08007"],
        inland: &["Juan Pérez", "Carrer de Balmes 10", "08007 BARCELONA"],
        abroad: (
            "FR",
            "Espagne",
            &["Juan Pérez", "Carrer de Balmes 10", "08007 BARCELONA", "ESPAGNE"],
        ),
    },
    Letter {
        country: "IT",
        typed: &["N Mario Rossi", "A Via Roma 1", "C Cesena", "S Forlì-Cesena", "Z 47521"],
        inland: &["Mario Rossi", "Via Roma 1", "47521 CESENA FC"],
        abroad: ("DE", "Italien", &["Mario Rossi", "Via Roma 1", "47521 CESENA FC", "ITALIEN"]),
    },
    Letter {
        country: "NL",
        typed: &["N Jan de Vries", "A Keizersgracht 1", "C Amsterdam", "Z 1015cj"],
        inland: &["Jan de Vries", "Keizersgracht 1", "1015 CJ Amsterdam"],
        abroad: (
            "BE",
            "Pays-Bas",
            &["Jan de Vries", "Keizersgracht 1", "1015 CJ AMSTERDAM", "PAYS-BAS"],
        ),
    },
    Letter {
        country: "PL",
        typed: &["N Jan Kowalski", "A ul. Świętokrzyska 31/33", "C Warszawa", "Z 00001"],
        inland: &["Jan Kowalski", "ul. Świętokrzyska 31/33", "00-001 Warszawa"],
        abroad: (
            "DE",
            "Polen",
            &["Jan Kowalski", "ul. Świętokrzyska 31/33", "00-001 WARSZAWA", "POLEN"],
        ),
    },
    Letter {
        country: "RU",
        typed: &[
            "N Иванов Иван Иванович",
            "A ул. Ленина, д. 5, кв. 10",
            "C г. Подольск",
            "S московская обл.",
            "Z 142100",
        ],
        inland: &[
            "Иванов Иван Иванович",
            "УЛ. ЛЕНИНА, Д. 5, КВ. 10",
            "Г. ПОДОЛЬСК",
            "Московская область",
            "142100",
        ],
        abroad: (
            "KZ",
            "Россия",
            &[
                "Иванов Иван Иванович",
                "УЛ. ЛЕНИНА, Д. 5, КВ. 10",
                "Г. ПОДОЛЬСК",
                "Московская область",
                "142100",
                "РОССИЯ",
            ],
        ),
    },
    Letter {
        country: "RU",
        typed: &[
            "N Ivan Ivanov",
            "A ul. Lenina 5",
            "C Podolsk",
            "S Moskovskaya oblast",
            "Z 142100",
        ],
        inland: &["Ivan Ivanov", "UL. LENINA 5", "PODOLSK", "Moskovskaya oblast'", "142100"],
        abroad: (
            "DE",
            "Russland",
            &[
                "Ivan Ivanov",
                "UL. LENINA 5",
                "PODOLSK",
                "Moskovskaya oblast'",
                "142100",
                "RUSSLAND",
            ],
        ),
    },
    Letter {
        country: "UA",
        typed: &[
            "N Петренко Іван",
            "A вул. Шевченка, 17",
            "C м. Біла Церква",
            "S Київська обл.",
            "Z 09117",
        ],
        inland: &[
            "Петренко Іван",
            "вул. Шевченка, 17",
            "м. Біла Церква",
            "Київська область",
            "09117",
        ],
        abroad: (
            "PL",
            "Ukraina",
            &[
                "Петренко Іван",
                "вул. Шевченка, 17",
                "М. БІЛА ЦЕРКВА",
                "КИЇВСЬКА ОБЛАСТЬ",
                "09117",
                "UKRAINA",
            ],
        ),
    },
    Letter {
        country: "TR",
        typed: &[
            "N Ayşe Yılmaz",
            "A Caferağa Mah. Moda Cad. No: 1 D: 2",
            "C Kadıköy",
            "S istanbul",
            "Z 34710",
        ],
        inland: &["Ayşe Yılmaz", "Caferağa Mah. Moda Cad. No: 1 D: 2", "34710 Kadıköy/İstanbul"],
        abroad: (
            "DE",
            "Türkei",
            &[
                "Ayşe Yılmaz",
                "Caferağa Mah. Moda Cad. No: 1 D: 2",
                "34710 KADIKÖY/İSTANBUL",
                "TÜRKEI",
            ],
        ),
    },
    Letter {
        country: "JP",
        typed: &[
            "N 山田 太郎",
            "A 千代田１−１",
            "A 皇居マンション101号",
            "C 千代田区",
            "S 東京",
            "Z １０００００１",
        ],
        inland: &["〒100-0001", "東京都千代田区", "千代田1−1", "皇居マンション101号", "山田 太郎"],
        abroad: (
            "KR",
            "JAPAN",
            &[
                "〒100-0001",
                "東京都千代田区",
                "千代田1−1",
                "皇居マンション101号",
                "山田 太郎",
                "JAPAN",
            ],
        ),
    },
    Letter {
        country: "JP",
        typed: &["N Taro Yamada", "A 1-1 Chiyoda", "C Chiyoda-ku", "S Tokyo", "Z 100-0001"],
        inland: &["Taro Yamada", "1-1 Chiyoda", "Chiyoda-ku, TOKYO 100-0001"],
        abroad: (
            "US",
            "Japan",
            &["Taro Yamada", "1-1 Chiyoda", "Chiyoda-ku, TOKYO 100-0001", "JAPAN"],
        ),
    },
    Letter {
        country: "KR",
        typed: &[
            "N 홍길동",
            "O 한국상사",
            "A 중앙로 1233",
            "D 덕양구",
            "C 고양시",
            "S 경기",
            "Z 10400",
        ],
        inland: &["경기도 고양시 덕양구", "중앙로 1233", "한국상사", "홍길동", "10400"],
        abroad: (
            "JP",
            "KOREA",
            &["경기도 고양시 덕양구", "중앙로 1233", "한국상사", "홍길동", "10400", "KOREA"],
        ),
    },
    Letter {
        country: "KR",
        typed: &["N Hong Gildong", "A 110 Sejong-daero", "C Jung-gu", "S Seoul", "Z 04524"],
        inland: &["Hong Gildong", "110 Sejong-daero", "Jung-gu", "Seoul", "04524"],
        abroad: (
            "US",
            "South Korea",
            &["Hong Gildong", "110 Sejong-daero", "Jung-gu", "Seoul", "04524", "SOUTH KOREA"],
        ),
    },
    Letter {
        country: "CN",
        typed: &[
            "N 王小明",
            "O 华为技术有限公司",
            "A 深南大道1号",
            "D 南山区",
            "C 深圳市",
            "S 广东",
            "Z ５１８０５２",
        ],
        inland: &["518052", "广东省深圳市南山区", "深南大道1号", "华为技术有限公司", "王小明"],
        abroad: (
            "JP",
            "CHINA",
            &["518052", "广东省深圳市南山区", "深南大道1号", "华为技术有限公司", "王小明", "CHINA"],
        ),
    },
    Letter {
        country: "CN",
        typed: &[
            "N Wang Xiaoming",
            "A 1 Shennan Avenue",
            "D Nanshan",
            "C Shenzhen",
            "S Guangdong",
            "Z 518052",
        ],
        inland: &[
            "Wang Xiaoming",
            "1 Shennan Avenue",
            "Nanshan Qu",
            "Shenzhen Shi",
            "GUANGDONG SHENG, 518052",
        ],
        abroad: (
            "GB",
            "China",
            &[
                "Wang Xiaoming",
                "1 Shennan Avenue",
                "Nanshan Qu",
                "Shenzhen Shi",
                "GUANGDONG SHENG, 518052",
                "CHINA",
            ],
        ),
    },
    Letter {
        // A city that is its own province stands once.
        country: "CN",
        typed: &["N 李华", "A 中关村大街1号", "D 海淀区", "C 北京市", "S 北京", "Z 100080"],
        inland: &["100080", "北京市海淀区", "中关村大街1号", "李华"],
        abroad: ("SG", "China", &["100080", "北京市海淀区", "中关村大街1号", "李华", "CHINA"]),
    },
    Letter {
        country: "HK",
        typed: &["N 陳大文", "A 彌敦道123號5樓", "C 旺角", "S 九龍"],
        inland: &["九龍", "旺角", "彌敦道123號5樓", "陳大文"],
        abroad: ("TW", "HONG KONG", &["九龍", "旺角", "彌敦道123號5樓", "陳大文", "HONG KONG"]),
    },
    Letter {
        country: "HK",
        typed: &["N Chan Tai Man", "A Flat 5, 123 Nathan Road", "C Mong Kok", "S Kowloon"],
        inland: &["Chan Tai Man", "Flat 5, 123 Nathan Road", "Mong Kok", "KOWLOON"],
        abroad: (
            "GB",
            "Hong Kong",
            &["Chan Tai Man", "Flat 5, 123 Nathan Road", "Mong Kok", "KOWLOON", "HONG KONG"],
        ),
    },
    Letter {
        country: "TW",
        typed: &["N 林小姐", "A 信義路五段7號", "C 信義區", "S 臺北市", "Z 110"],
        inland: &["110", "台北市信義區", "信義路五段7號", "林小姐"],
        abroad: ("JP", "TAIWAN", &["110", "台北市信義區", "信義路五段7號", "林小姐", "TAIWAN"]),
    },
    Letter {
        country: "TW",
        typed: &["N Lin Mei", "A No. 7, Sec. 5, Xinyi Rd.", "C Xinyi", "S Taipei", "Z 11049"],
        inland: &["Lin Mei", "No. 7, Sec. 5, Xinyi Rd.", "Xinyi District, Taipei City 11049"],
        abroad: (
            "US",
            "Taiwan",
            &["Lin Mei", "No. 7, Sec. 5, Xinyi Rd.", "XINYI DISTRICT, TAIPEI CITY 11049", "TAIWAN"],
        ),
    },
    Letter {
        country: "SG",
        typed: &["N Tan Ah Kow", "A Blk 123 Ang Mo Kio Ave 3 #04-567", "Z 560123"],
        inland: &["Tan Ah Kow", "Blk 123 Ang Mo Kio Ave 3 #04-567", "SINGAPORE 560123"],
        abroad: (
            "MY",
            "Singapore",
            &["Tan Ah Kow", "Blk 123 Ang Mo Kio Ave 3 #04-567", "SINGAPORE 560123", "SINGAPORE"],
        ),
    },
    Letter {
        country: "TH",
        typed: &[
            "N สมชาย ใจดี",
            "A 99/1 ถนนพระราม 1",
            "D แขวงปทุมวัน",
            "C เขตปทุมวัน",
            "S กรุงเทพมหานคร",
            "Z ๑๐๓๓๐",
        ],
        inland: &["สมชาย ใจดี", "99/1 ถนนพระราม 1", "แขวงปทุมวัน เขตปทุมวัน", "กรุงเทพมหานคร 10330"],
        abroad: (
            "DE",
            "Thailand",
            &[
                "สมชาย ใจดี",
                "99/1 ถนนพระราม 1",
                "แขวงปทุมวัน เขตปทุมวัน",
                "กรุงเทพมหานคร 10330",
                "THAILAND",
            ],
        ),
    },
    Letter {
        country: "TH",
        typed: &[
            "N Somchai Jaidee",
            "A 99/1 Rama I Road",
            "D Pathum Wan",
            "C Khet Pathum Wan",
            "S Bangkok",
            "Z 10330",
        ],
        inland: &[
            "Somchai Jaidee",
            "99/1 Rama I Road",
            "Pathum Wan, Khet Pathum Wan",
            "BANGKOK 10330",
        ],
        abroad: (
            "US",
            "Thailand",
            &[
                "Somchai Jaidee",
                "99/1 Rama I Road",
                "Pathum Wan, Khet Pathum Wan",
                "BANGKOK 10330",
                "THAILAND",
            ],
        ),
    },
    Letter {
        country: "VN",
        typed: &["N Nguyễn Văn An", "A 15 Lê Lợi", "C Quận 1", "S TP Hồ Chí Minh", "Z 700000"],
        inland: &["Nguyễn Văn An", "15 Lê Lợi", "Quận 1", "Thành phố Hồ Chí Minh 700000"],
        abroad: (
            "FR",
            "Viêt Nam",
            &["Nguyễn Văn An", "15 Lê Lợi", "QUẬN 1", "THÀNH PHỐ HỒ CHÍ MINH 700000", "VIÊT NAM"],
        ),
    },
    Letter {
        country: "ID",
        typed: &["N Budi Santoso", "A Jl. Cilaki No. 73", "C Bandung", "S jawa barat", "Z 40115"],
        inland: &["Budi Santoso", "Jl. Cilaki No. 73", "Bandung", "Jawa Barat 40115"],
        abroad: (
            "NL",
            "Indonesië",
            &["Budi Santoso", "Jl. Cilaki No. 73", "BANDUNG", "JAWA BARAT 40115", "INDONESIË"],
        ),
    },
    Letter {
        country: "SA",
        typed: &[
            "N محمد العتيبي",
            "A 8228 شارع الإمام علي",
            "D حي السلام",
            "C الرياض",
            "Z ١٢٣٤٥-٦٧٨٩",
        ],
        inland: &["محمد العتيبي", "8228 شارع الإمام علي", "حي السلام", "الرياض 12345-6789"],
        abroad: (
            "EG",
            "المملكة العربية السعودية",
            &[
                "محمد العتيبي",
                "8228 شارع الإمام علي",
                "حي السلام",
                "الرياض 12345-6789",
                "المملكة العربية السعودية",
            ],
        ),
    },
    Letter {
        country: "AE",
        typed: &["N Fatima Ali", "A Villa 12, Street 8", "S Dubai"],
        inland: &["Fatima Ali", "Villa 12, Street 8", "Dubai"],
        abroad: (
            "IN",
            "United Arab Emirates",
            &["Fatima Ali", "Villa 12, Street 8", "DUBAI", "UNITED ARAB EMIRATES"],
        ),
    },
    Letter {
        country: "AE",
        typed: &["N فاطمة علي", "A فيلا 12 شارع 8", "S Dubai"],
        inland: &["فاطمة علي", "فيلا 12 شارع 8", "دبي"],
        abroad: ("SA", "الإمارات", &["فاطمة علي", "فيلا 12 شارع 8", "دبي", "الإمارات"]),
    },
    Letter {
        country: "IL",
        typed: &["N ישראל ישראלי", "A רחוב יפו 16", "C ירושלים", "Z 9414219"],
        inland: &["ישראל ישראלי", "רחוב יפו 16", "ירושלים 9414219"],
        abroad: ("US", "Israel", &["ישראל ישראלי", "רחוב יפו 16", "ירושלים 9414219", "ISRAEL"]),
    },
    Letter {
        country: "BR",
        typed: &[
            "N Maria da Silva",
            "A Avenida Paulista, 1000",
            "A Apto 12",
            "D Bela Vista",
            "C sao paulo",
            "S São Paulo",
            "Z 01.310100",
        ],
        inland: &[
            "Maria da Silva",
            "Avenida Paulista, 1000",
            "Apto 12",
            "Bela Vista",
            "SÃO PAULO-SP",
            "01310-100",
        ],
        abroad: (
            "PT",
            "Brasil",
            &[
                "Maria da Silva",
                "Avenida Paulista, 1000",
                "Apto 12",
                "Bela Vista",
                "SÃO PAULO-SP",
                "01310-100",
                "BRASIL",
            ],
        ),
    },
    Letter {
        country: "MX",
        typed: &[
            "N Luis Hernández",
            "A Av. Insurgentes Sur 1234",
            "D Del Valle",
            "C Benito Juárez",
            "S Ciudad de México",
            "Z 03100",
        ],
        inland: &[
            "Luis Hernández",
            "Av. Insurgentes Sur 1234",
            "Del Valle",
            "03100 BENITO JUÁREZ, CDMX",
        ],
        abroad: (
            "US",
            "Mexico",
            &[
                "Luis Hernández",
                "Av. Insurgentes Sur 1234",
                "Del Valle",
                "03100 BENITO JUÁREZ, CDMX",
                "MEXICO",
            ],
        ),
    },
    Letter {
        country: "IN",
        typed: &["N Asha Rao", "A 221 MG Road", "C Bengaluru", "S karnataka", "Z 560 001"],
        inland: &["Asha Rao", "221 MG Road", "Bengaluru 560001", "Karnataka"],
        abroad: (
            "GB",
            "India",
            &["Asha Rao", "221 MG Road", "BENGALURU 560001", "KARNATAKA", "INDIA"],
        ),
    },
    Letter {
        country: "AU",
        typed: &[
            "N Olivia Smith",
            "A 200 Broadway Av",
            "C West Beach",
            "S South Australia",
            "Z 5024",
        ],
        inland: &["Olivia Smith", "200 Broadway Av", "WEST BEACH SA 5024"],
        abroad: (
            "NZ",
            "Australia",
            &["Olivia Smith", "200 Broadway Av", "WEST BEACH SA 5024", "AUSTRALIA"],
        ),
    },
    Letter {
        country: "KZ",
        typed: &[
            "N Ахметов Серик",
            "A ул. Мира, 14, кв. 6",
            "C г. Каскелен",
            "S Алматинская область",
            "Z 040900",
        ],
        inland: &[
            "Ахметов Серик",
            "ул. Мира, 14, кв. 6",
            "г. Каскелен",
            "Алматинская область",
            "040900",
        ],
        abroad: (
            "RU",
            "Казахстан",
            &[
                "Ахметов Серик",
                "ул. Мира, 14, кв. 6",
                "Г. КАСКЕЛЕН",
                "АЛМАТИНСКАЯ ОБЛАСТЬ",
                "040900",
                "КАЗАХСТАН",
            ],
        ),
    },
    Letter {
        country: "CH",
        typed: &["N Heidi Keller", "A Bahnhofstrasse 1", "C Zürich", "Z CH-8001"],
        inland: &["Heidi Keller", "Bahnhofstrasse 1", "8001 Zürich"],
        abroad: (
            "AT",
            "Schweiz",
            &["Heidi Keller", "Bahnhofstrasse 1", "CH-8001 Zürich", "SCHWEIZ"],
        ),
    },
    Letter {
        country: "SE",
        typed: &["N Anna Svensson", "A Storgatan 5", "C Stockholm", "Z SE-11455"],
        inland: &["Anna Svensson", "Storgatan 5", "114 55 Stockholm"],
        abroad: (
            "NO",
            "Sverige",
            &["Anna Svensson", "Storgatan 5", "SE-114 55 STOCKHOLM", "SVERIGE"],
        ),
    },
    Letter {
        country: "HU",
        typed: &["N Nagy Anna", "A Kossuth tér 1", "C Budapest", "Z 1055"],
        inland: &["NAGY ANNA", "BUDAPEST", "KOSSUTH TÉR 1", "1055"],
        abroad: ("AT", "Ungarn", &["NAGY ANNA", "BUDAPEST", "KOSSUTH TÉR 1", "1055", "UNGARN"]),
    },
    Letter {
        country: "CA",
        typed: &[
            "N Marie Tremblay",
            "A 475 rue Saint-Antoine",
            "C Montréal",
            "S Québec",
            "Z h3z2y7",
        ],
        inland: &["MARIE TREMBLAY", "475 RUE SAINT-ANTOINE", "MONTRÉAL QC H3Z 2Y7"],
        abroad: (
            "FR",
            "Canada",
            &["MARIE TREMBLAY", "475 RUE SAINT-ANTOINE", "MONTRÉAL QC H3Z 2Y7", "CANADA"],
        ),
    },
    Letter {
        country: "AR",
        typed: &[
            "N Juan Gómez",
            "A Av. Corrientes 1234",
            "C Buenos Aires",
            "S Buenos Aires",
            "Z b1000tbu",
        ],
        inland: &["Juan Gómez", "AV. CORRIENTES 1234", "B1000TBU BUENOS AIRES"],
        abroad: (
            "CL",
            "Argentina",
            &["Juan Gómez", "AV. CORRIENTES 1234", "B1000TBU BUENOS AIRES", "ARGENTINA"],
        ),
    },
    Letter {
        country: "LV",
        typed: &["N Jānis Bērziņš", "A Brīvības iela 3", "C Rīga", "Z 1010"],
        inland: &["Jānis Bērziņš", "Brīvības iela 3", "Rīga, LV-1010"],
        abroad: ("EE", "Läti", &["Jānis Bērziņš", "Brīvības iela 3", "RĪGA, LV-1010", "LÄTI"]),
    },
    Letter {
        country: "GR",
        typed: &["N Γιώργος Παπαδόπουλος", "A Ερμού 1", "C Αθήνα", "Z 10563"],
        inland: &["Γιώργος Παπαδόπουλος", "Ερμού 1", "105 63 Αθήνα"],
        abroad: ("CY", "Ελλάδα", &["Γιώργος Παπαδόπουλος", "Ερμού 1", "105 63 ΑΘΗΝΑ", "ΕΛΛΑΔΑ"]),
    },
    Letter {
        country: "ZA",
        typed: &["N Thandi Nkosi", "A 12 Church Street", "D Hatfield", "C Pretoria", "Z 0083"],
        inland: &["Thandi Nkosi", "12 Church Street", "Hatfield", "Pretoria", "0083"],
        abroad: (
            "NA",
            "South Africa",
            &["Thandi Nkosi", "12 Church Street", "Hatfield", "PRETORIA", "0083", "SOUTH AFRICA"],
        ),
    },
    Letter {
        // No postal codes, and a format that is general.
        country: "AO",
        typed: &["N João Neto", "A Rua Direita 5", "C Luanda"],
        inland: &["João Neto", "Rua Direita 5", "Luanda"],
        abroad: ("PT", "Angola", &["João Neto", "Rua Direita 5", "LUANDA", "ANGOLA"]),
    },
];

fn address(letter: &Letter) -> Address {
    let mut address = Address::new(Country::parse(letter.country).unwrap());
    for field in letter.typed {
        let (kind, text) = field.split_once(' ').unwrap();
        let text = text.to_owned();
        match kind {
            "N" => address.name = text,
            "O" => address.organisation = text,
            "A" => address.lines.push(text),
            "D" => address.dependent_locality = text,
            "C" => address.locality = text,
            "S" => address.area = text,
            "Z" => address.postal_code = text,
            other => panic!("{other}"),
        }
    }
    address
}

#[test]
fn letters_stand_as_people_there_write_them() {
    let mut wrong = Vec::new();
    for letter in LETTERS {
        let typed = address(letter);
        let checked =
            check(&typed).unwrap_or_else(|faults| panic!("{} {faults:?}", letter.country));
        let language = if letter.abroad.0 == "TR" { Language::Tr } else { Language::En };
        let inland = Sender { country: checked.country, destination: "nowhere", language };
        let (from, destination, lines) = letter.abroad;
        let abroad = Sender { country: Country::parse(from).unwrap(), destination, language };
        for (sender, lines) in [(inland, letter.inland), (abroad, lines)] {
            let laid_out = lay_out(&checked, Script::AsWritten, &sender);
            if laid_out != lines {
                wrong.push((letter.country, laid_out));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn laid_out(
    country: &str,
    fields: &'static [&'static str],
    from: &str,
    script: Script,
) -> Vec<String> {
    let letter = Letter {
        country: Box::leak(country.to_owned().into_boxed_str()),
        typed: fields,
        inland: &[],
        abroad: ("", "", &[]),
    };
    let address = check(&address(&letter)).unwrap();
    let from = Country::parse(from).unwrap();
    lay_out(
        &address,
        script,
        &Sender { country: from, destination: "There", language: Language::En },
    )
}

#[test]
fn names_of_places_stand_in_the_script_that_is_asked_for() {
    let typed = &["N Taro Yamada", "A 1-1 Chiyoda", "C Chiyoda-ku", "S 東京都", "Z 100-0001"];
    let latin = laid_out("JP", typed, "US", Script::Latin);
    assert_eq!(latin, ["Taro Yamada", "1-1 Chiyoda", "Chiyoda-ku, TOKYO 100-0001", "THERE"]);
    let local = laid_out("JP", typed, "JP", Script::Local);
    assert_eq!(local, ["〒100-0001", "東京都 Chiyoda-ku", "1-1 Chiyoda", "Taro Yamada"]);
    let typed = &["N 王小明", "A 深南大道1号", "D 南山区", "C 深圳市", "S 广东省", "Z 518052"];
    let latin = laid_out("CN", typed, "DE", Script::Latin);
    assert_eq!(latin[2..], ["Nanshan Qu", "Shenzhen Shi", "GUANGDONG SHENG, 518052", "THERE"]);
}

#[test]
fn territories_that_a_post_serves_inland_get_no_country() {
    let typed = &["N Ana", "A 1 Calle Sol", "C San Juan", "Z 00901"];
    assert_eq!(laid_out("PR", typed, "US", Script::AsWritten).last().unwrap(), "SAN JUAN PR 00901");
    assert_eq!(laid_out("PR", typed, "ES", Script::AsWritten).last().unwrap(), "THERE");
    let typed = &["N Eva", "A Städtle 1", "C Vaduz", "Z FL-9490"];
    assert_eq!(laid_out("LI", typed, "CH", Script::AsWritten).last().unwrap(), "9490 Vaduz");
    assert_eq!(laid_out("LI", typed, "AT", Script::AsWritten)[2..], ["FL-9490 VADUZ", "THERE"]);
}

#[test]
fn empty_parts_leave_no_signs_behind() {
    let of = |country: &str, fields: &[(&str, &str)]| {
        let mut address = Address::new(Country::parse(country).unwrap());
        for (part, text) in fields {
            match *part {
                "C" => address.locality = (*text).to_owned(),
                "S" => address.area = (*text).to_owned(),
                _ => address.postal_code = (*text).to_owned(),
            }
        }
        let sender = Sender { country: address.country, destination: "", language: Language::En };
        lay_out(&address, Script::AsWritten, &sender).join("|")
    };
    assert_eq!(of("US", &[("C", "Reno"), ("Z", "89501")]), "RENO 89501");
    assert_eq!(of("US", &[("C", "Reno"), ("S", "NV")]), "RENO, NV");
    assert_eq!(of("JP", &[("S", "東京都")]), "東京都");
    assert_eq!(of("LU", &[("C", "Luxembourg")]), "Luxembourg");
    assert_eq!(of("LU", &[("Z", "4750")]), "L-4750");
    assert_eq!(of("TR", &[("Z", "34710"), ("S", "İstanbul")]), "34710 İstanbul");
    assert_eq!(of("SG", &[]), "SINGAPORE");
}
