package io.sixpager.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Prints ten of the largest drawings in a virtual machine of its own, so that its memory can be bounded. */
final class SmallPrint {

    private SmallPrint() {}

    public static void main(String[] arguments) {
        Map<String, Figure> figures = new HashMap<>();
        var text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            var hash = "%02d".formatted(i).repeat(32);
            figures.put(hash, FigureFile.read("image/svg+xml", drawing(i)));
            text.append("![One](figure:").append(hash).append(")\n\n");
        }
        var memo = new PrintedMemo("Ten", CanonicalText.of(text.toString()), "", null);
        System.out.println(Layout.pdf(memo, hash -> Optional.ofNullable(figures.get(hash))).length);
    }

    private static byte[] drawing(int number) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='2000' height='2000'><circle r='" + (900 + number)
                        + "'/></svg>")
                .getBytes(UTF_8);
    }
}
