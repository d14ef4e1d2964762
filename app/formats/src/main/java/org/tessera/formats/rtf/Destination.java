package org.tessera.formats.rtf;

import java.util.Map;
import java.util.Set;

/** What the text of a group is for. */
enum Destination {
    /** Text of the page. */
    SHOWN,
    /** Text that is read and never written: comments, authors, field codes, properties, bookmarks. */
    READ,
    /** Text that is read if it is no number of bytes in hexadecimal: what no version of the format that we know has. */
    UNKNOWN,
    /** The fonts. */
    FONTS,
    /** The colours. */
    COLOURS,
    /** The same as something else that is read, or bytes of a picture or a file. */
    SKIPPED;

    private static final Set<String> SHOWN_WORDS = Set.of("header", "headerl", "headerr", "headerf", "footer",
            "footerl", "footerr", "footerf", "footnote", "fldrslt", "shptxt", "result", "listtext", "pntext",
            "shppict");

    private static final Set<String> READ_WORDS = Set.of("info", "title", "subject", "author", "manager", "company",
            "operator", "category", "keywords", "comment", "doccomm", "hlinkbase", "annotation", "atnid", "atnauthor",
            "fldinst", "bkmkstart", "revtbl", "docvar", "ffname", "ffdeftext", "ffhelptext", "ffstattext", "ffl",
            "formfield", "xe", "tc", "tcl", "rxe", "userprops", "propname", "staticval", "linkval", "shpinst", "sp",
            "sv", "shprslt", "template", "nextfile", "protusertbl", "mailmerge", "xmlopen", "objname", "objclass",
            "pntxta", "pntxtb", "atntime", "ftnsep", "txe");

    private static final Set<String> SKIPPED_WORDS = Set.of("stylesheet", "pict", "objdata", "nonshppict", "bkmkend",
            "generator", "listtable", "listoverridetable", "rsidtbl", "latentstyles", "themedata", "datastore",
            "colorschememapping", "xmlnstbl", "wgrffmtfilter", "sn", "filetbl", "passwordhash", "mmathPr", "fname",
            "blipuid", "picprop", "objalias", "creatim", "revtim", "printim", "buptim", "atrfstart", "atrfend",
            "atnref", "atnparent", "falt", "pgptbl", "panose", "upr");

    private static final Map<String, Destination> TABLES = Map.of("fonttbl", FONTS, "colortbl", COLOURS);

    /** What a control word makes of the group that it begins; the destination itself if it makes nothing of it. */
    Destination inside(String word, boolean ignorable) {
        if (this == SKIPPED) {
            return this;
        }
        Destination known = known(word);
        if (known == SHOWN) {
            return this == READ && !word.equals("shptxt") ? READ : SHOWN;
        }
        if (known == UNKNOWN) {
            return ignorable && this == SHOWN ? UNKNOWN : this;
        }
        return known;
    }

    private static Destination known(String word) {
        if (SHOWN_WORDS.contains(word)) {
            return SHOWN;
        }
        if (READ_WORDS.contains(word)) {
            return READ;
        }
        return SKIPPED_WORDS.contains(word) ? SKIPPED : TABLES.getOrDefault(word, UNKNOWN);
    }
}
