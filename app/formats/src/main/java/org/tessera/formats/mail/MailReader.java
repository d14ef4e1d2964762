package org.tessera.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.tessera.core.note.HeaderFields;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;
import org.tessera.formats.MappedText;
import org.tessera.formats.ReadNote;
import org.tessera.formats.UnreadTally;
import org.tessera.formats.text.TextDecoder;

/** Reads a mail and the mails in it: headers that people read, then bodies and attachments of text. */
final class MailReader {
    /** Headers that a mail program shows, in small letters. */
    private static final Set<String> SHOWN = Set.of("from", "to", "cc", "bcc", "reply-to", "sender", "subject", "date",
            "comments", "keywords", "organization", "resent-from", "resent-to", "thread-topic");

    private static final Set<String> ADDRESSES = Set.of("from", "to", "cc", "bcc", "reply-to", "sender", "resent-from",
            "resent-to");

    private static final Set<String> TECHNICAL = Set.of("received", "message-id", "mime-version", "content-type",
            "return-path");

    private static final int HEADER = 1024 * 1024;
    private static final int HEADERS = 10_000;

    /** What mail programs write for those that do not know parts. */
    private static final Pattern NOTICE = Pattern
            .compile("(?i)\\s*this is a (?:cryptographically signed |multi-?part )?message.*", Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final MappedText text = new MappedText();
    private final UnreadTally tally = new UnreadTally();
    private final Set<KnownIdentifier> known = new LinkedHashSet<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private boolean placed;
    private boolean encrypted;
    private int entities;

    private MailReader() {}

    /** Reads a file. */
    static MailReader read(PhiBytes source) throws IOException {
        MimeConfig limits = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(HEADER)
                .setMaxHeaderCount(HEADERS)
                .build();
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(limits);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(new ByteArrayInputStream(source.reveal()));
        boolean mail = message.getHeader()
                .getFields()
                .stream()
                .map(field -> field.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> SHOWN.contains(name) || TECHNICAL.contains(name));
        if (!mail) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        MailReader reader = new MailReader();
        reader.entity(message, 0);
        return reader;
    }

    private void entity(Entity entity, int depth) throws IOException {
        if (depth > Limits.DEPTH || entities > Limits.PARTS) {
            throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
        }
        String path = "entity[" + entities++ + "]";
        if (entity instanceof Message message) {
            headers(message, path);
        }
        fileName(entity, path);
        Body body = entity.getBody();
        switch (body) {
            case Multipart parts -> parts(parts, entity.getMimeType(), path, depth);
            case Message message -> {
                text.endLine();
                entity(message, depth + 1);
            }
            case SingleBody single -> single(single, entity, path);
            default -> tally.add(UnreadPart.Kind.EMBEDDED_FILE);
        }
        text.endLine();
    }

    private void headers(Message message, String path) {
        int number = 0;
        for (Field field : message.getHeader().getFields()) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            String at = path + "/header[" + number++ + "]";
            String value = decoded(field.getBody()).strip();
            if (SHOWN.contains(name) && !value.isBlank()) {
                text.between(field.getName() + ": ");
                lines(at, value);
                text.endLine();
                if (ADDRESSES.contains(name)) {
                    known.addAll(MailNames.of(value));
                } else if (name.equals("subject")) {
                    known.addAll(HeaderFields.propose(new PhiText(value)));
                }
            }
        }
        text.between(number == 0 ? "" : "\n");
    }

    private static String decoded(String body) {
        return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT);
    }

    /** The name of an attachment is text that a person wrote. */
    private void fileName(Entity entity, String path) {
        String name = entity.getFilename();
        if (name == null && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type) {
            name = type.getParameter("name");
        }
        if (name != null && !name.isBlank()) {
            text.between("Attachment: ");
            lines(path + "/name", decoded(name));
            text.endLine();
        }
    }

    private void parts(Multipart parts, String type, String path, int depth) throws IOException {
        encrypted |= type.equalsIgnoreCase("multipart/encrypted");
        aside(parts.getPreamble(), path + "/preamble");
        if (type.equalsIgnoreCase("multipart/alternative")) {
            alternatives(parts, depth);
        } else {
            for (Entity part : parts.getBodyParts()) {
                entity(part, depth + 1);
            }
        }
        aside(parts.getEpilogue(), path + "/epilogue");
    }

    /** Text before and behind the parts, which no program shows. */
    private void aside(@Nullable String words, String path) {
        if (words != null && !words.isBlank() && !NOTICE.matcher(words).matches()) {
            tally.add(UnreadPart.Kind.HIDDEN_TEXT);
            lines(path, words);
            text.endLine();
        }
    }

    /** The plain text is enough where the others say nothing that it does not say. */
    private void alternatives(Multipart parts, int depth) throws IOException {
        Set<String> said = new HashSet<>();
        List<Entity> plainFirst = parts.getBodyParts()
                .stream()
                .sorted((one, other) -> Boolean.compare(isPlain(other), isPlain(one)))
                .toList();
        for (Entity part : plainFirst) {
            Set<String> words = words(part);
            if (words.isEmpty() || !said.containsAll(words)) {
                entity(part, depth + 1);
            }
            said.addAll(words);
        }
    }

    private static boolean isPlain(Entity part) {
        return part.getMimeType().equalsIgnoreCase("text/plain");
    }

    /** The words of a part of text; none of any other. */
    private static Set<String> words(Entity part) throws IOException {
        if (!(part.getBody() instanceof SingleBody single) || !part.getMimeType().startsWith("text/")) {
            return Set.of();
        }
        String content = content(single, part);
        String plain = part.getMimeType().equalsIgnoreCase("text/html")
                ? MailPages.read(content).map(page -> page.text().reveal()).orElse("")
                : content;
        return WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private void single(SingleBody body, Entity entity, String path) throws IOException {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        if (type.equals("text/html")) {
            page(content(body, entity), path);
        } else if (type.startsWith("text/") && !type.equals("text/rtf")) {
            lines(path, content(body, entity));
        } else if (type.startsWith("image/")) {
            tally.add(UnreadPart.Kind.PICTURE);
        } else if (type.startsWith("audio/") || type.startsWith("video/")) {
            tally.add(UnreadPart.Kind.RECORDING);
        } else {
            encrypted |= type.endsWith("pkcs7-mime");
            tally.add(UnreadPart.Kind.EMBEDDED_FILE);
        }
    }

    private static String content(SingleBody body, Entity entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        byte[] content = bytes.toByteArray();
        Optional<Charset> declared = charset(entity);
        if (declared.isPresent()) {
            return new String(content, declared.get());
        }
        return TextDecoder.isText(content) ? TextDecoder.decode(content).text().reveal()
                : new String(content, StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> charset(Entity entity) {
        String name = entity.getHeader().getField("Content-Type") instanceof ContentTypeField type ? type.getCharset()
                : null;
        try {
            return Optional.ofNullable(name)
                    .map(Charset::forName)
                    .filter(charset -> !charset.equals(StandardCharsets.US_ASCII));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** A page is read as a file of its own; its places stand behind those of its part. */
    private void page(String content, String path) {
        Optional<ReadNote> page = MailPages.read(content);
        if (page.isEmpty()) {
            return;
        }
        tally.add(page.get().unread());
        known.addAll(page.get().known().all());
        pages.put(path + "/", content);
        String shown = page.get().text().reveal();
        int[] from = {0};
        page.get().map().runs().forEach(run -> {
            text.between(shown.substring(from[0], run.text().start()));
            text.value(path + "/" + run.place().path(), run.place().start(),
                    shown.substring(run.text().start(), run.text().end()));
            from[0] = run.text().end();
        });
        placed = true;
    }

    /** A value whose lines end as they do in mail. */
    private void lines(String path, String value) {
        values.put(path, value);
        int from = 0;
        while (from < value.length()) {
            int end = value.indexOf("\r\n", from);
            int stop = end < 0 ? value.length() : end;
            text.value(path, from, value.substring(from, stop));
            text.between(end < 0 ? "" : "\n");
            from = end < 0 ? stop : end + 2;
        }
        placed |= !value.isBlank();
    }

    MappedText text() {
        return text;
    }

    UnreadTally tally() {
        return tally;
    }

    List<KnownIdentifier> known() {
        return List.copyOf(known);
    }

    /** Whether nothing can be read. */
    boolean isBlank() {
        return !placed;
    }

    /** Whether the content is encrypted. */
    boolean isEncrypted() {
        return encrypted;
    }

    /** The characters at a path; empty if there is no such place. */
    Optional<String> at(String path) {
        return Optional.ofNullable(values.get(path))
                .or(() -> pages.entrySet()
                        .stream()
                        .filter(page -> path.startsWith(page.getKey()))
                        .map(page -> MailPages.value(page.getValue(), path.substring(page.getKey().length())))
                        .findFirst());
    }
}
