package io.sixpager.document.authorship;

import io.sixpager.document.Credit;
import io.sixpager.document.Figures;
import io.sixpager.document.Sentence;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.manuscript.Lexicon;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Code;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a page with an element around each sentence. */
public final class AuthorshipMarkup {

    private final Markup markup;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Origins origins;
    private String address = "";
    private int length;

    public AuthorshipMarkup(Origins origins, Figures figures) {
        markup = new Markup(figures, RenderTarget.SCREEN);
        this.origins = origins;
    }

    public void block(TextBlock block) {
        markup.block(block, (address, tokens) -> {
            this.address = address;
            length = 0;
            text(
                    block.headingLevel() > 0 || block.content() instanceof Code
                            ? List.of(tokens)
                            : Sentences.of(tokens),
                    tokens);
        });
    }

    public String finish() {
        return markup.finish();
    }

    public List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    private void text(List<List<Token>> parts, List<Token> all) {
        int at = 0;
        for (var part : parts) {
            while (at < all.size() && !part.isEmpty() && all.get(at) != part.getFirst()) {
                write(all.get(at++));
            }
            at += part.size();
            if (part.stream().anyMatch(token -> !token.isSpace())) {
                sentence(part);
            }
        }
        while (at < all.size()) {
            write(all.get(at++));
        }
    }

    private void sentence(List<Token> tokens) {
        int start = length;
        markup.style(null);
        markup.raw("<span class=\"sentence\">");
        tokens.forEach(this::write);
        markup.style(null);
        markup.raw("</span>");
        int introduced = introduced(tokens);
        sentences.add(new Sentence(
                address, start, length, introduced, Math.max(introduced, touched(tokens)), suggestedBy(tokens)));
    }

    private void write(Token token) {
        markup.token(token);
        length += token.text().length();
    }

    /** The revision by which more than half of what tells the sentence from others stood here. */
    private int introduced(List<Token> tokens) {
        var telling = tokens.stream()
                .filter(token -> token.isWord() && !Lexicon.isSmall(token))
                .toList();
        var numbers = (telling.isEmpty() ? tokens : telling)
                .stream()
                        .mapToInt(token -> origins.of(token).introduced())
                        .sorted()
                        .toArray();
        return numbers[numbers.length / 2];
    }

    private List<String> suggestedBy(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .flatMap(token -> Stream.ofNullable(origins.credit(token)))
                .map(Credit::suggestedBy)
                .distinct()
                .toList();
    }

    private int touched(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.isSpace())
                .mapToInt(token -> origins.of(token).touched())
                .max()
                .orElse(1);
    }
}
