package org.tessera.desktop.control;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** A QR code as a picture, black on white in every theme, because cameras want that. */
final class QrImage {
    private static final int SIZE = 200;
    private static final int QUIET_ZONE = 2;

    private QrImage() {}

    static WritableImage of(String text) {
        BitMatrix code = matrix(text);
        WritableImage image = new WritableImage(code.getWidth(), code.getHeight());
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                pixels.setColor(x, y, code.get(x, y) ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIZE, SIZE,
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new ProblemException(ProblemCode.INTERNAL, "qr code");
        }
    }
}
