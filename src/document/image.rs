//! Pictures: their words, and a figure with its caption where one stands alone.

use std::ops::Range;

use super::markdown::Origin;
use super::prose::{Place, Prose};
use super::writer::Writer;
use super::{Hole, Image};

impl Writer<'_> {
    pub(super) fn start_image(&mut self, src: &str, title: &str, range: Range<usize>) {
        // A picture inside another's alternative text is only words.
        if self.inline.image.is_some() {
            return;
        }
        let place = self.origin.place(range);
        let image = Image {
            src: src.to_owned(),
            alt: String::new(),
            caption: title.to_owned(),
            decorative: matches!(title, "decorative" | "dekoratif"),
            range: place.clone(),
            address: self.find_last(src, &place),
        };
        self.inline.image_reference = self.body.references.len();
        self.inline.image = Some((image, Prose::new(Place::Alt, place.start)));
    }

    pub(super) fn end_image(&mut self) {
        let Some((mut image, prose)) = self.inline.image.take() else {
            return;
        };
        image.alt.truncate(image.alt.trim_end().len());
        self.out.html.push_str("<img");
        self.hole(Hole::Image(self.body.images.len()));
        self.attribute_with_marks("alt", &image.alt, self.inline.image_reference);
        self.out
            .html
            .push_str(" loading=\"lazy\" decoding=\"async\">");
        // The picture's words are the link's words where nothing else is.
        for (link, _) in &self.inline.links {
            self.body.links[*link].text.push_str(&image.alt);
        }
        let caption = match self.inline.figure.take() {
            Some(caption) if !image.decorative => caption,
            _ => String::new(),
        };
        if !caption.is_empty() {
            self.caption(&caption, &image.range);
        }
        image.caption = caption;
        if !image.alt.is_empty() {
            self.body.prose.push(&prose);
        }
        self.body.images.push(image);
    }

    fn caption(&mut self, caption: &str, image: &Range<usize>) {
        let file = self.markdown.text;
        let found = file[image.clone()].rfind(caption);
        let place = found.map_or(image.clone(), |at| {
            image.start + at..image.start + at + caption.len()
        });
        self.out.html.push_str("\n<figcaption>");
        self.begin_prose(Place::Caption, place.start);
        // Its words may stand anywhere in the file: they are placed letter by letter only where they do.
        let exact = place.len() == caption.len();
        let outer = std::mem::replace(
            &mut self.origin,
            Origin {
                range: place,
                exact,
            },
        );
        self.text(caption, 0..caption.len());
        self.origin = outer;
        self.finish_prose();
        self.out.html.push_str("</figcaption>\n");
    }
}
