//! How forged domains borrow the name of an official one: another letter that looks alike, a hyphen for a dot, another ending, the
//! whole name in front of a foreign one (Unicode TR 39, confusables; what was seen before Indonesian elections).
//!
//! Endings that a registry gives only to public bodies (`go.id`) are no place for forgeries: `kpk.go.id` is not a forged `kpu.go.id`.

use crate::diagnostics::distance;

/// Endings with two parts under which names are given.
const SECOND_LEVEL: [&str; 16] = [
    "ac", "biz", "co", "com", "desa", "edu", "gov", "go", "mil", "my", "net", "or", "org",
    "ponpes", "sch", "web",
];

/// Endings that only public bodies, schools and villages get.
const GUARDED: [&str; 6] = ["ac.id", "desa.id", "go.id", "mil.id", "ponpes.id", "sch.id"];

/// Names shorter than this are in many honest names.
const DISTINCT: usize = 5;

/// An official domain, taken apart.
pub(super) struct Domain<'s> {
    /// As in `site.yaml`.
    pub name: &'s str,
    /// The part that its owner chose: `kpu`.
    own: String,
    /// What follows it: `go.id`.
    ending: String,
    /// Its letters alone: `kpugoid`.
    flat: String,
}

impl<'s> Domain<'s> {
    pub(super) fn new(name: &'s str) -> Self {
        let (own, ending) = parts(name);
        Self {
            name,
            own: own.to_owned(),
            ending: ending.to_owned(),
            flat: flat(name),
        }
    }

    /// Whether a host is this domain or below it.
    pub(super) fn holds(&self, host: &str) -> bool {
        host.strip_suffix(self.name)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    }

    /// What follows the official name in a host with as many parts: `qo.id` of `kpu.qo.id`.
    fn same_start<'h>(&self, host: &'h str) -> Option<&'h str> {
        let count = self.name.split('.').count();
        let start = host
            .rmatch_indices('.')
            .nth(count - 1)
            .map_or(0, |(at, _)| at + 1);
        host[start..].strip_prefix(&*self.own)?.strip_prefix('.')
    }

    /// Whether somebody put the official name before an `@`, where it means nothing.
    pub(super) fn is_named_in(&self, user: &str) -> bool {
        user.contains(self.name)
    }

    /// Whether a host that is not official passes itself off as this domain.
    pub(super) fn resembles(&self, host: &str) -> bool {
        let shown = plain_letters(&decoded(host));
        let (own, ending) = parts(&shown);
        // Letters that only look alike: whatever is left is the official name.
        if shown != host && self.holds(&shown) {
            return true;
        }
        // The whole official name inside another one: kpu.go.id.example.com, kpu-go-id.com.
        if flat(&shown).contains(&self.flat) {
            return true;
        }
        let guarded = GUARDED.contains(&ending);
        if let Some(rest) = self.same_start(&shown)
            && !GUARDED.contains(&rest)
            && distance(rest, &self.ending) <= 1
        {
            return true;
        }
        if own == self.own {
            let indonesian = ending.rsplit('.').next() == Some("id");
            return !guarded && (indonesian || own.len() >= DISTINCT);
        }
        // Another office may have a short name that is nearly the same; a forger cannot get it.
        if guarded && self.own.len() < DISTINCT {
            return false;
        }
        let parted = own.split('-').any(|part| part == self.own) && !guarded;
        let near = self.own.len() >= DISTINCT && distance(own, &self.own) <= allowed(&self.own);
        let short_near = ending == self.ending && !guarded && distance(own, &self.own) <= 1;
        (parted && (self.own.len() >= DISTINCT || ending.ends_with("id"))) || near || short_near
    }
}

/// How many letters may differ in a name that still looks the same.
fn allowed(name: &str) -> usize {
    if name.len() >= 9 { 2 } else { 1 }
}

/// The part that an owner chose, and what follows it: `www.kpu.go.id` is `kpu` and `go.id`.
fn parts(host: &str) -> (&str, &str) {
    let Some((before, last)) = host.rsplit_once('.') else {
        return (host, "");
    };
    let (rest, second) = before.rsplit_once('.').unwrap_or(("", before));
    let ending_starts = if last.len() == 2 && SECOND_LEVEL.contains(&second) && !rest.is_empty() {
        host.len() - last.len() - second.len() - 1
    } else {
        host.len() - last.len()
    };
    let own = host[..ending_starts].trim_end_matches('.');
    (
        own.rsplit('.').next().unwrap_or(own),
        &host[ending_starts..],
    )
}

fn flat(host: &str) -> String {
    host.chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// Letters and digits that look like others, as those others.
fn plain_letters(host: &str) -> String {
    let single: String = host.chars().map(plain_letter).collect();
    single.replace("rn", "m").replace("vv", "w")
}

fn plain_letter(letter: char) -> char {
    match letter {
        '0' | 'о' | 'ο' | 'ò' | 'ó' | 'ö' | 'ø' => 'o',
        '1' | 'і' | 'ı' | 'í' | 'ì' | 'ï' | 'ι' | 'ӏ' => 'i',
        '3' | 'е' | 'é' | 'è' | 'ë' => 'e',
        '4' | 'а' | 'α' | 'á' | 'à' | 'ä' => 'a',
        '5' | 'ѕ' | 'ş' | 'š' => 's',
        '6' | 'ɡ' => 'g',
        '7' | 'т' | 'τ' => 't',
        '8' | 'в' | 'β' => 'b',
        '9' | 'ԛ' => 'q',
        'к' | 'κ' => 'k',
        'р' | 'ρ' => 'p',
        'υ' | 'ц' | 'ս' | 'ú' | 'ù' | 'ü' => 'u',
        'ԁ' => 'd',
        'ѡ' | 'ω' => 'w',
        'с' => 'c',
        'ո' | 'п' => 'n',
        '‐' | '‑' | '–' => '-',
        '。' | '．' => '.',
        'ａ'..='ｚ' => {
            char::from_u32(u32::from(letter) - u32::from('ａ') + u32::from('a')).unwrap_or(letter)
        }
        _ => letter,
    }
}

/// A host whose parts in punycode (RFC 3492) are written out as a browser might show them.
fn decoded(host: &str) -> String {
    let parts = host.split('.').map(|part| match part.strip_prefix("xn--") {
        Some(coded) => punycode(coded).unwrap_or_else(|| part.to_owned()),
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join(".")
}

/// RFC 3492, section 6.2.
fn punycode(coded: &str) -> Option<String> {
    const BASE: u32 = 36;
    let (basic, digits) = coded.rsplit_once('-').unwrap_or(("", coded));
    let mut letters: Vec<char> = basic.chars().collect();
    let (mut code, mut at, mut bias) = (128_u32, 0_u32, 72_u32);
    let mut bytes = digits.bytes();
    while bytes.len() > 0 {
        let (start, mut weight, mut k) = (at, 1_u32, BASE);
        loop {
            let digit = match bytes.next()? {
                byte @ b'a'..=b'z' => u32::from(byte - b'a'),
                byte @ b'0'..=b'9' => u32::from(byte - b'0') + 26,
                _ => return None,
            };
            at = at.checked_add(digit.checked_mul(weight)?)?;
            let threshold = k.saturating_sub(bias).clamp(1, 26);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            k += BASE;
        }
        let count = u32::try_from(letters.len() + 1).ok()?;
        let delta = (at - start) / if start == 0 { 700 } else { 2 };
        bias = adapted(delta, count);
        code = code.checked_add(at / count)?;
        at %= count;
        letters.insert(usize::try_from(at).ok()?, char::from_u32(code)?);
        at += 1;
    }
    Some(letters.into_iter().collect())
}

/// RFC 3492, section 6.1.
fn adapted(delta: u32, count: u32) -> u32 {
    let mut delta = delta + delta / count;
    let mut k = 0;
    while delta > 455 {
        delta /= 35;
        k += 36;
    }
    k + 36 * delta / (delta + 38)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFICIAL: [&str; 3] = ["kpu.go.id", "bawaslu.go.id", "aduankonten.id"];

    #[test]
    fn forged_names() {
        let official = OFFICIAL.map(Domain::new);
        let forged = [
            "kpu-go.id",
            "kpu.go.id.example.com",
            "kpugo.id",
            "kpu-go-id.com",
            "cekdpt-kpu.go-id.example",
            "kpu.g0.id",
            "kpu.co.id",
            "kpu.id",
            "info-kpu.id",
            "kpv.go.id.info.kpu.go.id.xyz",
            "bawas1u.go.id",
            "bawaslu.com",
            "bawasu.go.id",
            "cek-bawaslu.com",
            "aduankonten.com",
            "aduankontem.id",
            "aduan-konten.id",
            "kрu.go.id",
            "kpu.qo.id",
            "xn--ku-lmc.go.id",
        ];
        for host in forged {
            let found = official.iter().any(|domain| domain.resembles(host));
            assert!(found, "{host}");
        }
    }

    #[test]
    fn honest_names() {
        let official = OFFICIAL.map(Domain::new);
        let honest = [
            "kpk.go.id",
            "bps.go.id",
            "kompas.com",
            "example.org",
            "kpu.ca",
            "mkri.id",
            "komdigi.go.id",
            "dkpp.go.id",
            "wikipedia.org",
            "cekfakta.com",
            "turnbackhoax.id",
            "perludem.org",
            "peraturan.bpk.go.id",
            "kpi.go.id",
            "suara.example",
        ];
        for host in honest {
            let found = official.iter().find(|domain| domain.resembles(host));
            assert!(found.is_none(), "{host}");
        }
        assert!(official[0].holds("cekdptonline.kpu.go.id"));
        assert!(official[0].holds("kpu.go.id"));
        assert!(!official[0].holds("tipukpu.go.id"));
    }

    #[test]
    fn names_in_punycode() {
        assert_eq!(punycode("mnchen-3ya").as_deref(), Some("münchen"));
        assert_eq!(punycode("!").as_deref(), None);
        let cyrillic = punycode("ku-lmc");
        assert_eq!(cyrillic.as_deref(), Some("kрu"));
    }
}
