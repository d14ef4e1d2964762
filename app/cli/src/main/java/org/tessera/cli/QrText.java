package org.tessera.cli;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** A QR code in block characters, two rows of modules to a line, light on a dark terminal. */
final class QrText {
    private static final int QUIET_ZONE = 2;

    private QrText() {}

    static String of(String text) {
        BitMatrix code = matrix(text);
        StringBuilder lines = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y += 2) {
            for (int x = 0; x < code.getWidth(); x++) {
                boolean upper = code.get(x, y);
                boolean lower = y + 1 < code.getHeight() && code.get(x, y + 1);
                lines.append(sign(upper, lower));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static char sign(boolean upper, boolean lower) {
        if (upper) {
            return lower ? ' ' : '\u2584';
        }
        return lower ? '\u2580' : '\u2588';
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new ProblemException(ProblemCode.INTERNAL, "qr code");
        }
    }
}
