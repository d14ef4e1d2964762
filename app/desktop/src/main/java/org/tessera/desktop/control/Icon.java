package org.tessera.desktop.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures of the workstation and what each of them says; one meaning has one picture everywhere. */
public enum Icon {
    WORKLIST(Feather.INBOX), REVIEW(Feather.CHECK_SQUARE), PROMPT(Feather.EDIT_3), RESPONSE(Feather.MESSAGE_SQUARE),
    SIGN_OFF(Feather.FEATHER), PROVIDERS(Feather.BRIEFCASE), AUDIT(Feather.LINK_2), QUALITY(Feather.BAR_CHART_2),
    SETTINGS(Feather.SETTINGS), PASSED(Feather.CHECK_CIRCLE), FAILED(Feather.X_OCTAGON), ALTERED(Feather.ALERT_OCTAGON),
    UNSURE(Feather.ALERT_TRIANGLE), NOT_FOUND(Feather.HELP_CIRCLE), DUE(Feather.CLOCK), REFUSED(Feather.SLASH),
    NOTHING_LEFT(Feather.SHIELD), SENT(Feather.SEND), LOCK(Feather.LOCK), DEVICE(Feather.CPU),
    OFFLINE(Feather.WIFI_OFF), INFO(Feather.INFO), CHECK(Feather.CHECK), CROSS(Feather.X), PLUS(Feather.PLUS),
    MINUS(Feather.MINUS), WAITING(Feather.CIRCLE), BY_HAND(Feather.EDIT_2), PEOPLE(Feather.USERS), PERSON(Feather.USER),
    RULE(Feather.CODE), WORD_LIST(Feather.BOOK), KNOWN(Feather.FILE_TEXT), SAME_VALUE(Feather.COPY),
    LINKED(Feather.LINK_2), SEARCH(Feather.SEARCH), UNDO(Feather.ROTATE_CCW), REDO(Feather.ROTATE_CW),
    EXPAND(Feather.CHEVRON_RIGHT), COLLAPSE(Feather.CHEVRON_DOWN), IMPORT(Feather.FOLDER), PASTE(Feather.CLIPBOARD),
    START(Feather.PLAY), EXPORT(Feather.DOWNLOAD), PRINT(Feather.PRINTER), COPY(Feather.COPY),
    BACK(Feather.CORNER_UP_LEFT), SERVER(Feather.SERVER), INSIDE(Feather.HOME), EXTERNAL(Feather.EXTERNAL_LINK),
    CLOSE(Feather.X), MORE(Feather.MORE_HORIZONTAL), KEYS(Feather.COMMAND), THEN(Feather.CORNER_DOWN_RIGHT),
    ORDER(Feather.LIST), HIDDEN(Feather.EYE_OFF), SHOWN(Feather.EYE);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /** The picture at 14, 16 or 18 px of a 100 % scale, in the colour of second text unless a style says otherwise. */
    public FontIcon at(IconSize size) {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().addAll("icon", size.styleClass());
        return icon;
    }
}
