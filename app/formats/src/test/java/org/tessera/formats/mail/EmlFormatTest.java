package org.tessera.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;

final class EmlFormatTest {
    private static final int SPANS = 1_000;
    private static final int MUTATIONS = 1_000;
    private static final String MAIL = """
            Received: from host (192.0.2.7)
            From: "Ottoline Brask, MD" <o.brask@example.org>
            To: =?utf-8?Q?Zo=C3=A9_Umland?= <zoe@example.net>, ward@example.org
            Subject: Patient: Ferris Umland
            Date: Mon, 2 Feb 2026 10:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="a"

            Forged before.
            --a
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>Seen <b>today</b>,=20
            fine.</p><!-- by Otto-->
            --b
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Seen today, fine. Ren=E9e
            --b--
            --a
            Content-Type: text/plain; name="lab of Ida.txt"
            Content-Transfer-Encoding: base64

            UG90YXNzaXVtIDQuMQ==
            --a
            Content-Type: image/png; name="face.png"
            Content-Transfer-Encoding: base64

            AAAA
            --a
            Content-Type: application/pdf

            %PDF
            --a
            Content-Type: message/rfc822

            From: Ida Brask <ida@example.com>
            Subject: inner

            Forwarded text.
            --a--
            Forged behind.
            """;

    private final EmlFormat format = new EmlFormat();

    private ReadNote read(String mail) {
        return FormatContract.read(format, "a.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                .getFirst();
    }

    @Test
    void readsHeadersBodiesAttachmentsAndMailsInside() {
        assertThat(read(MAIL).text().reveal()).isEqualTo("""
                From: "Ottoline Brask, MD" <o.brask@example.org>
                To: Zoé Umland <zoe@example.net>, ward@example.org
                Subject: Patient: Ferris Umland
                Date: Mon, 2 Feb 2026 10:00:00 +0000

                Forged before.
                Seen today, fine. Renée
                Seen today, fine.
                by Otto
                Attachment: lab of Ida.txt
                Potassium 4.1
                Attachment: face.png
                From: Ida Brask <ida@example.com>
                Subject: inner

                Forwarded text.
                Forged behind.
                """);
    }

    @Test
    void aPageThatSaysNoMoreThanThePlainTextIsLeftOut() {
        String mail = MAIL.replace("<!-- by Otto-->", "");
        assertThat(read(mail).text().reveal().split("Seen today", -1)).hasSize(2);
    }

    @Test
    void offsetsLeadBackFromEveryPlace() {
        ReadNote note = read(MAIL);
        FormatContract.assertOffsetsLeadBack(format, note, 31, SPANS);
        FormatContract.assertSourceReadsTheSame(format, note, "a.eml");
    }

    @Test
    void peopleAndAddressesOfHeadersAreKnown() {
        assertThat(read(MAIL).known().all()).contains(
                new KnownIdentifier(IdentifierKind.CLINICIAN, new PhiText("Ottoline Brask")),
                new KnownIdentifier(IdentifierKind.EMAIL, new PhiText("o.brask@example.org")),
                new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Zoé Umland")),
                new KnownIdentifier(IdentifierKind.EMAIL, new PhiText("ward@example.org")),
                new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Ferris Umland")),
                new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Ida Brask")));
    }

    @Test
    void countsWhatIsNoText() {
        assertThat(read(MAIL).unread()).containsExactlyInAnyOrder(new UnreadPart(UnreadPart.Kind.PICTURE, 1),
                new UnreadPart(UnreadPart.Kind.EMBEDDED_FILE, 1), new UnreadPart(UnreadPart.Kind.HIDDEN_TEXT, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15", "KOI8-U", "UTF-16BE", "Shift_JIS"})
    void readsBodiesInTheirCharacterSet(String charset) {
        String words = charset.equals("KOI8-U") ? "Ольга" : charset.equals("Shift_JIS") ? "山田" : "Zoé";
        String body = Base64.getEncoder().encodeToString(words.getBytes(Charset.forName(charset)));
        ReadNote note = read("Subject: x\nContent-Type: text/plain; charset=" + charset
                + "\nContent-Transfer-Encoding: base64\n\n" + body + "\n");
        assertThat(note.text().reveal()).isEqualTo("Subject: x\n\n" + words + "\n");
    }

    @Test
    void refusesByNameWhatIsNoMailOrEncrypted() {
        assertThatThrownBy(() -> read("nothing here")).hasFieldOrPropertyWithValue("problem",
                ProblemCode.DOCUMENT_DAMAGED);
        assertThatThrownBy(() -> read("Subject: x\nContent-Type: application/pkcs7-mime\n\nAAAA\n"))
                .hasFieldOrPropertyWithValue("problem", ProblemCode.DOCUMENT_PROTECTED);
    }

    @Test
    void mailsInsideMailsHaveALimit() {
        String deep = "Content-Type: message/rfc822\n\n".repeat(5_000) + "Subject: x\n\nend\n";
        assertThatThrownBy(() -> read(deep)).isInstanceOf(ProblemException.class);
    }

    @Test
    void damagedMailsAreAnswered() {
        byte[] seed = MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        FormatFuzz.assertMutationsAreAnswered(format, seed, "a.eml", 37, MUTATIONS);
    }
}
