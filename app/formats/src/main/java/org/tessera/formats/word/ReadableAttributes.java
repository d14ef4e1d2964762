package org.tessera.formats.word;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Which attributes of a package hold words that somebody wrote: alternative texts, authors, field codes, addresses. */
final class ReadableAttributes {
    private static final Set<String> ANYWHERE = Set.of("author", "initials", "descr", "title", "alt", "tooltip",
            "string", "instr", "displayText", "userId", "ed", "fullDate");

    /** Elements whose {@code val} somebody wrote. */
    private static final Set<String> VALUE_OF = Set.of("alias", "tag", "default", "statusText", "helpText", "listEntry",
            "lvlText", "docVar", "attr", "query", "connectString", "addressFieldName", "mailSubject", "textInput",
            "tblCaption", "tblDescription", "entryMacro", "exitMacro");

    /** Elements whose {@code name} somebody wrote, or a program counted. */
    private static final Set<String> NAME_OF = Set.of("bookmarkStart", "docPr", "cNvPr", "docVar", "attr", "property");

    /** A name that a program gave. Yes: {@code _GoBack}, {@code Picture 3}. No: {@code Ferrante}. */
    private static final Pattern GIVEN = Pattern.compile("_.*|[\\p{L} ]{0,30}[0-9]{0,4}");

    private static final Pattern SIGNS_ONLY = Pattern.compile("[^\\p{L}\\p{N}]*(?:%[1-9][^\\p{L}\\p{N}]*)*");

    /** Name spaces of the format and of its properties. */
    private static final Set<String> OFFICE = Set.of("openxmlformats", "schemas-microsoft-com", "schemas.microsoft.com",
            "purl.oclc.org", "purl.org/dc");

    private ReadableAttributes() {}

    /** Whether the attribute belongs into the text of the note. */
    static boolean isText(Attr attribute) {
        String value = attribute.getValue();
        String local = attribute.getLocalName();
        Element owner = attribute.getOwnerElement();
        String element = owner.getLocalName();
        if (value.isBlank() || "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
            return false;
        }
        if (local.equals("val") && element.equals("name") && isFormField(owner)) {
            return true;
        }
        if (local.equals("value") && element.equals("listItem")) {
            return true;
        }
        if (element.equals("Relationship")) {
            return local.equals("Target") && owner.getAttribute("TargetMode").equals("External");
        }
        return isForeign(attribute, owner) || ANYWHERE.contains(local) || isValue(element, local, value)
                || isName(element, local, value);
    }

    private static boolean isFormField(Element owner) {
        return owner.getParentNode() != null && "ffData".equals(owner.getParentNode().getLocalName());
    }

    /** An attribute of data that a site put behind the document, in words of its own. */
    private static boolean isForeign(Attr attribute, Element owner) {
        String space = owner.getNamespaceURI() == null ? "" : owner.getNamespaceURI();
        return attribute.getNamespaceURI() == null && OFFICE.stream().noneMatch(space::contains);
    }

    private static boolean isValue(String element, String local, String value) {
        return local.equals("val") && VALUE_OF.contains(element)
                && !(element.equals("lvlText") && SIGNS_ONLY.matcher(value).matches());
    }

    private static boolean isName(String element, String local, String value) {
        return local.equals("name") && NAME_OF.contains(element)
                && !((element.equals("bookmarkStart") || element.endsWith("Pr")) && isGiven(element, value));
    }

    private static boolean isGiven(String element, String value) {
        return value.startsWith("_")
                || (element.endsWith("Pr") && GIVEN.matcher(value).matches() && value.matches(".*[0-9]"));
    }
}
