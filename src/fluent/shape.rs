//! What a message takes: its arguments, and the variants that they choose.
//!
//! In: a parsed message. Out: a [`Shape`] for its value and each attribute. Formats nothing.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast;

/// How a message uses an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// Its value is shown.
    Shown,
    /// Its value chooses between variants, and may be shown inside them.
    Chosen,
}

/// Where a message or an attribute stands, and what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The file's path.
    pub path: String,
    /// The bytes of its name.
    pub range: Range<usize>,
    /// The arguments, by name.
    pub variables: BTreeMap<String, Use>,
    /// The variants, by the name of the argument that chooses them.
    pub variants: BTreeMap<String, Vec<String>>,
}

/// The names of a message and its attributes, each with its shape.
pub(super) fn shapes(
    path: &str,
    source: &str,
    message: &ast::Message<&str>,
) -> Vec<(String, Shape)> {
    let id = message.id.name;
    let shape = |name: &str, pattern| {
        let mut shape = Shape {
            path: path.to_owned(),
            range: range_in(source, name),
            variables: BTreeMap::new(),
            variants: BTreeMap::new(),
        };
        read_pattern(pattern, &mut shape);
        shape
    };
    let value = message.value.iter();
    let attributes = message.attributes.iter();
    value
        .map(|value| (id.to_owned(), shape(id, value)))
        .chain(attributes.map(|attribute| {
            let name = attribute.id.name;
            (format!("{id}.{name}"), shape(name, &attribute.value))
        }))
        .collect()
}

/// The bytes that a slice of a text has in it.
fn range_in(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

fn read_pattern(pattern: &ast::Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            read_expression(expression, shape);
        }
    }
}

fn read_expression(expression: &ast::Expression<&str>, shape: &mut Shape) {
    match expression {
        ast::Expression::Inline(inline) => read_inline(inline, Use::Shown, shape),
        ast::Expression::Select { selector, variants } => {
            read_inline(selector, Use::Chosen, shape);
            for variant in variants {
                if let ast::InlineExpression::VariableReference { id } = selector {
                    let key = match variant.key {
                        ast::VariantKey::Identifier { name } => name,
                        ast::VariantKey::NumberLiteral { value } => value,
                    };
                    let keys = shape.variants.entry(id.name.to_owned()).or_default();
                    keys.push(key.to_owned());
                }
                read_pattern(&variant.value, shape);
            }
        }
    }
}

fn read_inline(inline: &ast::InlineExpression<&str>, how: Use, shape: &mut Shape) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            let used = shape.variables.entry(id.name.to_owned()).or_insert(how);
            *used = how.max(*used);
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            let positional = arguments.positional.iter();
            let named = arguments.named.iter().map(|argument| &argument.value);
            for argument in positional.chain(named) {
                read_inline(argument, how, shape);
            }
        }
        ast::InlineExpression::Placeable { expression } => read_expression(expression, shape),
        // The others take nothing from outside: Fluent gives a term only what stands in its brackets.
        _ => {}
    }
}
