package org.tessera.formats.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;

/** Follows an RTF file step by step, keeps what holds in each group, and hands on characters and control words. */
final class Interpreter {
    /** Bytes written in hexadecimal. Yes: {@code 504b0304}. No: {@code Ferrante}. */
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f\\s]*");

    private final Tokenizer tokens;
    private final Sink sink;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Fonts fonts = new Fonts();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder characters = new StringBuilder();
    private Group group = new Group(Destination.SHOWN, "", CodePages.ANSI, 1, false, false, false);
    private Charset page = CodePages.ANSI;
    private int standardFont;
    private int skip;
    private int runs;
    private boolean ignorable;

    private Interpreter(byte[] source, Sink sink) {
        this.tokens = new Tokenizer(source);
        this.sink = sink;
    }

    /**
     * Hands a file to a sink.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED} or {@link ProblemCode#DOCUMENT_EXPANDS}
     */
    static void interpret(byte[] source, Sink sink) {
        String head = new String(source, 0, Math.min(source.length, 5), StandardCharsets.ISO_8859_1);
        if (!head.equals("{\\rtf")) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        new Interpreter(source, sink).run();
    }

    private void run() {
        do {
            Optional<Token> token = tokens.next();
            if (token.isEmpty()) {
                throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
            }
            step(token.get());
        } while (!groups.isEmpty());
    }

    private void step(Token token) {
        switch (token) {
            case Token.Open open -> {
                flush();
                groups.push(group);
                sink.open();
                if (groups.size() > Limits.DEPTH) {
                    throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
                }
            }
            case Token.Close close -> {
                flush();
                group = groups.pop();
                sink.close();
            }
            case Token.Octet one -> octet(one.value());
            case Token.Symbol symbol -> symbol(symbol.sign());
            case Token.Control control -> control(control);
            case Token.Binary binary -> skip = 0;
        }
        boolean star = token instanceof Token.Symbol symbol && symbol.sign() == '*';
        ignorable = star || (ignorable && !(token instanceof Token.Open || token instanceof Token.Control));
    }

    private void octet(int value) {
        if (skip > 0) {
            skip--;
        } else if (group.isRead()) {
            bytes.write(value);
        } else if (group.destination() == Destination.FONTS) {
            fonts.name(value);
        }
    }

    private void symbol(char sign) {
        switch (sign) {
            case '~' -> character('\u00A0');
            case '_' -> character('-');
            case '\\', '{', '}' -> octet(sign);
            case '\n', '\r' -> control(new Token.Control("par", Token.Control.NONE));
            case '\t' -> control(new Token.Control("tab", Token.Control.NONE));
            default -> {
            }
        }
    }

    private void character(int sign) {
        decode();
        if (group.isRead()) {
            characters.append((char) sign);
        }
    }

    /** A character by its number, which in a font of signs may be the code of a sign. */
    private void unicode(int number) {
        character(group.charset() instanceof SymbolCharset signs ? signs.font().read((char) number) : number);
    }

    private void control(Token.Control control) {
        if (skip > 0) {
            skip--;
            return;
        }
        switch (control.word()) {
            case "u" -> {
                unicode(control.number() & 0xFFFF);
                skip = group.fallback();
            }
            case "emdash" -> character('\u2014');
            case "endash" -> character('\u2013');
            case "lquote" -> character('\u2018');
            case "rquote" -> character('\u2019');
            case "ldblquote" -> character('\u201C');
            case "rdblquote" -> character('\u201D');
            case "bullet" -> character('\u2022');
            case "emspace", "enspace", "qmspace" -> character(' ');
            default -> {
                flush();
                state(control);
            }
        }
    }

    private void state(Token.Control control) {
        switch (control.word()) {
            case "uc" -> group = group.withFallback(Math.max(0, Math.min(16, control.orOne())));
            case "ansicpg" -> page(CodePages.ofPage(control.number()));
            case "mac" -> page(CodePages.ofPage(10_000));
            case "pc" -> page(CodePages.ofPage(437));
            case "pca" -> page(CodePages.ofPage(850));
            case "deff" -> standardFont = control.orOne();
            case "f" -> font(control.orOne());
            case "fcharset" -> fonts.charset(control.orOne(), page);
            case "plain" -> {
                group = group.plain(charset(standardFont));
                shown(control);
            }
            case "v" -> {
                group = group.withHidden(control.orOne() != 0);
                met(UnreadPart.Kind.HIDDEN_TEXT, control.orOne() != 0);
            }
            case "deleted" -> {
                group = group.withDeleted(control.orOne() != 0);
                met(UnreadPart.Kind.TRACKED_CHANGE, control.orOne() != 0);
            }
            case "revised" -> met(UnreadPart.Kind.TRACKED_CHANGE, control.orOne() != 0);
            case "tab", "nestcell" -> sink.mark("\t", group);
            case "line", "nestrow" -> sink.mark("\n", group);
            default -> destination(control);
        }
    }

    private void destination(Token.Control control) {
        met(control.word());
        if (control.word().equals("ud")) {
            unicode();
            return;
        }
        Destination inside = group.destination().inside(control.word(), ignorable);
        if (inside != group.destination() || (inside == Destination.READ && control.number() == Token.Control.NONE)) {
            group = group.to(inside, control.word());
        }
        shown(control);
    }

    /** The same text a second time, in Unicode: the first one was skipped, and this one is what that was to be. */
    private void unicode() {
        for (Group around : groups) {
            if (!around.word().equals("upr")) {
                group = around;
                return;
            }
        }
    }

    private void shown(Token.Control control) {
        sink.control(control, group);
    }

    /** Counts what is no text, and puts a word in its place. */
    private void met(String word) {
        boolean skipped = group.destination() == Destination.SKIPPED;
        switch (word) {
            case "pict" -> {
                if (!skipped) {
                    sink.met(UnreadPart.Kind.PICTURE);
                    sink.mark("[PICTURE]", group);
                }
            }
            case "object" -> {
                sink.met(UnreadPart.Kind.EMBEDDED_FILE);
                sink.mark("[EMBEDDED FILE]", group);
            }
            case "annotation" -> sink.met(UnreadPart.Kind.COMMENT);
            case "formfield" -> sink.met(UnreadPart.Kind.FORM_FIELD);
            case "template", "nextfile", "filetbl" -> sink.met(UnreadPart.Kind.LINKED_FILE);
            default -> {
            }
        }
    }

    private void met(UnreadPart.Kind kind, boolean on) {
        if (on && group.destination() == Destination.SHOWN) {
            sink.met(kind);
        }
    }

    private void page(Charset charset) {
        page = charset;
        group = group.in(charset);
    }

    private void font(int number) {
        if (group.destination() == Destination.FONTS) {
            fonts.entry(number);
        } else {
            group = group.in(charset(number));
            shown(new Token.Control("f", number));
        }
    }

    private Charset charset(int number) {
        return fonts.of(number, page);
    }

    private void decode() {
        if (bytes.size() > 0) {
            characters.append(bytes.toString(group.charset()));
            bytes.reset();
        }
    }

    private void flush() {
        skip = 0;
        decode();
        if (characters.isEmpty()) {
            return;
        }
        String text = characters.toString();
        characters.setLength(0);
        boolean junk = group.destination() == Destination.UNKNOWN && HEXADECIMAL.matcher(text).matches();
        if (!junk) {
            sink.run("run[" + runs + "]", text, group);
        }
        runs++;
    }
}
