//! The slow and exact way to read a rendered file: html5ever's tokenizer (WHATWG HTML, section 13.2.5). Its only user.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::html::{Attribute, Collector, Found, Html, raw_text};
use super::nesting::{End, Misnested, Nesting};

/// Reads a file as a browser does.
pub(super) fn read(html: &str) -> Html<'static> {
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let State {
        mut collector,
        mut nesting,
    } = tokenizer.sink.state.into_inner();
    nesting.finish();
    let wrong = nesting.wrong.iter().map(|wrong| misnested(html, wrong));
    collector.html.faults.extend(wrong);
    collector.finish()
}

#[derive(Default)]
struct Reader {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    collector: Collector<'static>,
    nesting: Nesting<LocalName>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        let mut state = self.state.borrow_mut();
        if tag.kind == TagKind::EndTag {
            state.nesting.close(&tag.name, line);
            return TokenSinkResult::Continue;
        }
        let attributes = tag.attrs.iter().map(|attribute| {
            let value: &str = &attribute.value;
            (
                attribute.name.local.to_string(),
                Cow::Owned(value.to_owned()),
            )
        });
        let attributes: Vec<(String, Cow<'static, str>)> = attributes.collect();
        let attributes: Vec<Attribute<'_, 'static>> = attributes
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        state.collector.start(&tag.name, &attributes);
        let end = if tag.self_closing {
            End::Own
        } else {
            End::Apart
        };
        state.nesting.open(tag.name.clone(), end, line);
        // Without a tree the tokenizer must be told where no tags follow.
        match raw_text(&tag.name) {
            true if &*tag.name == "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            true if &*tag.name == "style" => TokenSinkResult::RawData(RawKind::Rawtext),
            true => TokenSinkResult::RawData(RawKind::Rcdata),
            false => TokenSinkResult::Continue,
        }
    }
}

/// The tag of a misplaced element as it stands in its line.
fn misnested(html: &str, wrong: &Misnested<LocalName>) -> Found {
    let start = match wrong.kind {
        "stray" => format!("</{}", wrong.name),
        _ => format!("<{}", wrong.name),
    };
    let line = usize::try_from(wrong.line).ok();
    let line = line.and_then(|line| html.lines().nth(line.saturating_sub(1)));
    let tag = line.and_then(|line| {
        let tag = &line[line.find(&start)?..];
        tag.find('>').map(|end| tag[..=end].to_owned())
    });
    Found {
        kind: wrong.kind,
        name: wrong.name.to_string(),
        words: tag.unwrap_or_else(|| format!("{start}>")),
    }
}
