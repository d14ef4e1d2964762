package org.tessera.store.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Utf16;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;

/** The table {@code token}. What stands open in a row is part of its value's address, so a value fits no other token. */
final class TokenRows {
    private TokenRows() {}

    static void insert(Sql sql, Compartment of, int position, TokenEntry entry) throws SQLException {
        Token token = entry.token();
        String kind = entry.kind().map(Enum::name).orElse("");
        byte[] value = of.encrypt("token", address(position, token, kind), "value", Utf16.bytes(entry.value()));
        sql.change(
                "INSERT INTO token (compartment, position, label, number, form, check_characters, kind, version, value)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                of.id().value(), position, token.label().name(), token.index(), token.form(), token.check(), kind,
                of.generation(), value);
    }

    static void deleteBehind(Sql sql, Compartment of, int position) throws SQLException {
        sql.change("DELETE FROM token WHERE compartment = ? AND position > ?", of.id().value(), position);
    }

    static List<TokenEntry> list(Sql sql, Compartment of) throws SQLException {
        return sql.list("SELECT position, label, number, form, check_characters, kind, version, value FROM token"
                + " WHERE compartment = ? ORDER BY position", row -> entry(row, of), of.id().value());
    }

    private static TokenEntry entry(ResultSet row, Compartment of) throws SQLException {
        int position = row.getInt(1);
        String label = row.getString(2);
        int index = row.getInt(3);
        int form = row.getInt(4);
        String check = row.getString(5);
        String kind = row.getString(6);
        Token token = Fields.checked(() -> new Token(TokenLabel.valueOf(label), index, form, check));
        byte[] value = of.decrypt("token", address(position, token, kind), "value", row.getLong(7), row.getBytes(8));
        return new TokenEntry(token, Utf16.text(value),
                kind.isEmpty() ? Optional.empty() : Optional.of(Fields.checked(() -> IdentifierKind.valueOf(kind))));
    }

    private static String address(int position, Token token, String kind) {
        return position + "/" + token.text() + "/" + kind;
    }
}
