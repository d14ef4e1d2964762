package org.tessera.formats.opc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a part of a package points to. */
public record Relationships(List<Relationship> all) {
    /** Nothing. */
    public static final Relationships NONE = new Relationships(List.of());

    public Relationships {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param id by which the part names it
     * @param type the last word of its type, for example {@code header}
     * @param target the name of a part, or an address if it is external
     * @param external whether it lies outside of the package
     */
    public record Relationship(String id, String type, String target, boolean external) {}

    /** Reads the tree of a relationships part; targets are resolved against the folder of the part that points. */
    static Relationships of(Document tree, String folder) {
        List<Relationship> all = new ArrayList<>();
        NodeList elements = tree.getElementsByTagNameNS("*", "Relationship");
        for (int index = 0; index < elements.getLength(); index++) {
            Element element = (Element) elements.item(index);
            boolean external = element.getAttribute("TargetMode").equals("External");
            String type = element.getAttribute("Type");
            String target = element.getAttribute("Target");
            all.add(new Relationship(element.getAttribute("Id"), type.substring(type.lastIndexOf('/') + 1),
                    external ? target : resolved(folder, target), external));
        }
        return new Relationships(all);
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The part of that id; empty if there is none in the package. */
    public Optional<String> part(String id) {
        return all.stream().filter(one -> one.id().equals(id) && !one.external()).map(Relationship::target).findFirst();
    }

    /** The first part of that type. */
    public Optional<String> ofType(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type) && !one.external())
                .map(Relationship::target)
                .findFirst();
    }
}
