package io.sixpager.document;

import io.sixpager.document.html.AllowList;
import io.sixpager.document.html.CommentMarkup;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.NumberedPassages;
import io.sixpager.document.html.RecordMarkup;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.layout.PrintedPage;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Escape;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/** The page on the screen. */
public final class Page {

    private static final Pattern PICTURE = Pattern.compile("src=\"/api/figures/([0-9a-f]{64})\"");
    private static final String STYLE = PrintedPage.resource("/layout/standalone.css");

    private Page() {}

    /** The text as sanitised HTML; the blocks of the top level carry the ids {@code b1}, {@code b2} and so on. */
    public static String html(CanonicalText text) {
        return html(text, Figures.NONE);
    }

    /** The same with its figures. */
    public static String html(CanonicalText text, Figures figures) {
        return html(Manuscript.of(text), figures, RenderTarget.SCREEN);
    }

    /** The same of a text that has been read. */
    public static String html(ReadText text, Figures figures) {
        return html(text.reading().manuscript(), figures, RenderTarget.SCREEN);
    }

    private static String html(Manuscript manuscript, Figures figures, RenderTarget target) {
        return AllowList.sanitise(Markup.of(manuscript.blocks(), figures, target));
    }

    /**
     * A few blocks out of a text, without the ids and addresses of blocks, so that many fragments fit on one page.
     *
     * @param notes the labels of the notes that the whole text has
     */
    public static String fragment(String markdown, Set<String> notes, Figures figures) {
        var blocks = Manuscript.ofFragment(markdown, notes).blocks();
        return AllowList.sanitise(Markup.of(blocks.stream().map(Page::bare).toList(), figures, RenderTarget.PLAIN));
    }

    private static TextBlock bare(TextBlock block) {
        var containers = block.containers().stream()
                .filter(container -> !container.tag().equals("section"))
                .map(container -> container.withoutId(container.serial()))
                .toList();
        return new TextBlock(containers, "", block.place(), block.content());
    }

    /** The memo as a document that stands alone, on the screen and on paper, and that runs nothing. */
    public static String document(PrintedMemo memo, Figures figures) {
        var notice = memo.notice() == null ? "" : "<p>" + Escape.of(memo.notice()) + "</p>";
        var blocks = Manuscript.of(memo.text()).blocks();
        var numbered = NumberedPassages.of(blocks, memo.comments());
        var markup = Markup.of(blocks, figures, RenderTarget.PLAIN, numbered);
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + Escape.of(memo.title()) + "</title>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<style>\n" + STYLE
                + Paper.inUse().size().style()
                + Paper.inUse().size().style() + "</style>\n</head>\n<body>\n"
                + withPictures(AllowList.sanitise(markup), figures)
                + "<footer class=\"memo-foot\">" + RecordMarkup.of(memo.record())
                + CommentMarkup.of(numbered.comments()) + "<p>"
                + Escape.of(memo.label()) + "</p>" + notice + "</footer>\n</body>\n</html>\n";
    }

    /** The page has no other files, so its pictures are within it. */
    private static String withPictures(String page, Figures figures) {
        return PICTURE.matcher(page)
                .replaceAll(found -> figures.find(found.group(1))
                        .map(figure ->
                                "src=\"data:" + (figure.mediaType().equals("image/jpeg") ? "image/jpeg" : "image/png")
                                        + ";base64," + Base64.getEncoder().encodeToString(figure.print()) + "\"")
                        .orElse("src=\"\""));
    }
}
