package io.sixpager.document;

import java.util.List;

/** Texts with every element of the dialect, and texts that nobody would write but somebody will paste. */
public final class Samples {

    public static final String EVERYTHING = """
            # A memo with everything

            One *two* **three** ***four*** `five` [six](https://example.com)[^note], \
            and a line\\
            broken by hand.

            ## 1. The ask

            Owner: Jane Doe
            Due: 14 March 2006

            > A quotation with *emphasis*.
            >
            > > And one inside.

            1. first
            2. second
               - inner
               - inner too

               with a second paragraph

            | Item | Year 1 | Year 2 |
            |:-----|-------:|:------:|
            | People | $1.1 m | 12 |
            | Machines, power and network | $2.0 m | 40 |

            ```java
            int answer = 42;
            \tindented();
            ```

                indented code

            ---

            ![An image](https://example.com/x.png)

            <div>raw html</div>

            ## Appendix A

            More[^other].

            [^note]: A note with `code`.
            [^other]: Another.

                With two paragraphs.
            """;

    public static final List<String> STRANGE = List.of(
            "x".repeat(1_990),
            "| a | b |\n|---|---|\n| " + "y".repeat(1_990) + " | z |",
            "|" + " c |".repeat(30) + "\n|" + "---|".repeat(30) + "\n" + ("|" + " word |".repeat(30) + "\n").repeat(20),
            "| a | b |\n|---|---|\n" + "| one | two |\n".repeat(800),
            "> ".repeat(15) + "deep",
            "- ".repeat(10) + "deep",
            "שלום עולם, זה מסמך. English in between. مرحبا بالعالم",
            "这是一个备忘录。日本語のメモです。한국어 메모. " + "中".repeat(1_900),
            "Party 🎉 family 👨‍👩‍👧‍👦 flag 🇨🇭 keycap 1️⃣",
            "Zalgo: Z̸̢̛͕a̶̛̹l̷̰̈g̵̱̎o̶̬͝",
            "\u200B\u00AD\u2060\uFEFF.",
            "\u0001\u0008\u001B[31m red \u007F\uFFFE\uFFFF",
            "&nbsp;&#0;&#xD800;&amp;&lt;",
            "#\n\n>\n\n-\n\n1.\n\n| |\n|-|\n| |\n\n```\n```\n\n[^1]\n\n[^1]:",
            "```\n" + "z".repeat(1_990) + "\n```",
            "`" + "c".repeat(1_990) + "`",
            "# " + "heading ".repeat(300),
            "## Appendix\n\nOnly an appendix.",
            "a[^1]\n\n[^1]: b[^2]\n[^2]: c[^1]",
            "- a\n".repeat(2_000));

    private Samples() {}
}
