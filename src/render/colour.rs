//! A colour of sRGB: its contrast with another one, and the nearest colour that has enough of it.

use std::fmt;

/// A colour of sRGB, eight bits a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour([u8; 3]);

/// A colour in `OKLab`: lightness 0 to 1, and two axes of hue and chroma.
#[derive(Clone, Copy, Debug)]
struct Lab {
    light: f64,
    a: f64,
    b: f64,
}

/// The finest step of lightness that is tried. Most colours of eight bits lie further apart.
const STEPS: u32 = 1000;

impl Colour {
    /// Reads `#4a2a8a` or `#fff`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let channel = |at: usize| {
            let digits = match digits.len() {
                3 => digits.get(at..=at)?.repeat(2),
                6 => digits.get(at * 2..at * 2 + 2)?.to_owned(),
                _ => return None,
            };
            u8::from_str_radix(&digits, 16).ok()
        };
        Some(Self([channel(0)?, channel(1)?, channel(2)?]))
    }

    /// The contrast ratio with another colour, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (own, other) = (self.luminance(), other.luminance());
        (own.max(other) + 0.05) / (own.min(other) + 0.05)
    }

    /// The relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The nearest colour that fits, itself where it does: as little lighter or darker as possible, of the same hue, and of the same
    /// chroma as far as sRGB has it at that lightness. Steps of a thousandth of OKLCH's lightness.
    pub(super) fn nearest(self, fits: impl Fn(Self) -> bool) -> Option<Self> {
        let own = self.lab();
        let at = |light: f64| {
            let in_range = (0.0..=1.0).contains(&light);
            in_range
                .then(|| own.with_light(light))
                .filter(|it| fits(*it))
        };
        if fits(self) {
            return Some(self);
        }
        (1..=STEPS).find_map(|step| {
            let away = f64::from(step) / f64::from(STEPS);
            // Where both ways are as far, to the darker one.
            at(own.light - away).or_else(|| at(own.light + away))
        })
    }

    /// The channels as amounts of light, 0 to 1.
    fn linear(self) -> [f64; 3] {
        self.0.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    /// Björn Ottosson, "A perceptual color space for image processing", 2020; CSS Color 4 section 9.2.
    fn lab(self) -> Lab {
        let [red, green, blue] = self.linear();
        let long =
            (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let middle =
            (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short =
            (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        Lab {
            light: 0.210_454_255_3 * long + 0.793_617_785 * middle - 0.004_072_046_8 * short,
            a: 1.977_998_495_1 * long - 2.428_592_205 * middle + 0.450_593_709_9 * short,
            b: 0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766 * short,
        }
    }
}

impl Lab {
    /// The colour of another lightness and the same hue, with as much of the chroma as there is.
    fn with_light(self, light: f64) -> Colour {
        let faded = |part: f64| {
            let lab = Self {
                light,
                a: self.a * part,
                b: self.b * part,
            };
            lab.channels()
        };
        // Half a step of eight bits beyond the edge is still that colour.
        let is_there = |channels: [f64; 3]| {
            let edge = 0.5 / 255.0;
            channels
                .iter()
                .all(|channel| (-edge..=1.0 + edge).contains(channel))
        };
        let (mut least, mut most) = (0.0, 1.0);
        if is_there(faded(most)) {
            return rounded(faded(most));
        }
        for _ in 0..16 {
            let middle = f64::midpoint(least, most);
            if is_there(faded(middle)) {
                least = middle;
            } else {
                most = middle;
            }
        }
        rounded(faded(least))
    }

    /// The channels of sRGB; beyond 0 to 1 where it has no such colour.
    fn channels(self) -> [f64; 3] {
        let Self { light, a, b } = self;
        let long = (light + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let middle = (light - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (light - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701 * short,
        ]
        .map(|light| {
            if light <= 0.003_130_8 {
                12.92 * light
            } else {
                1.055 * light.powf(1.0 / 2.4) - 0.055
            }
        })
    }
}

fn rounded(channels: [f64; 3]) -> Colour {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 255"
    )]
    let bits = channels.map(|channel| (channel.clamp(0.0, 1.0) * 255.0).round() as u8);
    Colour(bits)
}

/// As short as CSS allows: `#fff`, `#4a2a8a`.
impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        if self.0.iter().all(|channel| channel % 17 == 0) {
            let (red, green, blue) = (red / 17, green / 17, blue / 17);
            write!(formatter, "#{red:x}{green:x}{blue:x}")
        } else {
            write!(formatter, "#{red:02x}{green:02x}{blue:02x}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn colours_are_read_and_written() {
        for (text, written) in [
            ("#FFF", "#fff"),
            ("#ffffff", "#fff"),
            ("#4a2A8a", "#4a2a8a"),
            ("#112234", "#112234"),
        ] {
            assert_eq!(colour(text).to_string(), written);
        }
        for text in ["fff", "#ffff", "#gggggg", "#é", "", "#12345é"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    /// Against known examples.
    #[test]
    fn contrast_is_that_of_wcag() {
        for (one, other, expected) in [
            ("#000", "#fff", 21.0),
            ("#fff", "#fff", 1.0),
            ("#777", "#fff", 4.478),
            ("#767676", "#fff", 4.542),
            ("#595959", "#fff", 7.005),
            ("#f00", "#fff", 3.998),
            ("#00f", "#fff", 8.592),
        ] {
            let found = colour(one).contrast(colour(other));
            assert!((found - expected).abs() < 0.001, "{one} {other}: {found}");
            let swapped = colour(other).contrast(colour(one));
            assert!((found - swapped).abs() < 1e-12);
        }
    }

    #[test]
    fn a_colour_survives_the_way_through_oklab() {
        for text in ["#000", "#fff", "#4a2a8a", "#f00", "#0f0", "#00f", "#ffe08a"] {
            let lab = colour(text).lab();
            assert_eq!(lab.with_light(lab.light), colour(text), "{text}");
        }
    }

    #[test]
    fn the_nearest_colour_keeps_its_hue() {
        let white = colour("#fff");
        let fits = |it: Colour| it.contrast(white) >= 7.0;
        let rows = [
            // What fits stays as it is.
            ("#4a2a8a", "#4a2a8a"),
            ("#777", "#595959"),
            ("#f60", "#9a3a00"),
        ];
        for (typed, expected) in rows {
            let found = colour(typed).nearest(fits).expect("there is one");
            assert_eq!(found.to_string(), expected, "{typed}");
            assert!(fits(found));
        }
        assert_eq!(white.nearest(|_| false), None);
    }
}
