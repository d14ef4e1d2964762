package org.tessera.formats.rtf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import org.tessera.formats.SymbolFont;

/** The bytes of a font of signs as characters, one for one. */
final class SymbolCharset extends Charset {
    private final SymbolFont font;

    SymbolCharset(SymbolFont font) {
        super("x-tessera-" + font.name(), new String[0]);
        this.font = font;
    }

    SymbolFont font() {
        return font;
    }

    @Override
    public boolean contains(Charset other) {
        return false;
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer bytes, CharBuffer characters) {
                while (bytes.hasRemaining()) {
                    if (!characters.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    characters.put(font.sign(bytes.get() & 0xFF));
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException();
    }
}
