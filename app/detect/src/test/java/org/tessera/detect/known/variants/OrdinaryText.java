package org.tessera.detect.known.variants;

/** A note that names nobody, full of words that are names elsewhere. */
final class OrdinaryText {
    static final String MIXED = """
            Will follow up in May. May repeat the lipid panel in May 2024 if he will agree, and he may hope for the best.
            Hope to discharge home by the end of May. It is the hope of the team that pain will ease over the long run.
            Young adult in no distress. Marked improvement since the last day of therapy. Mark the site before the block.
            Grace period for the refill ends in June. Faith and family are a source of comfort. Long history of asthma.
            Price of insulin is a barrier; food banks and river walks discussed. Brown discharge from the left ear.
            Early in May he was well. Since May he has had a cough. Days are long and nights are short. Day 3 of 7.
            Marsh grass pollen allergy. Rivers of sweat at night. Oh, and the knee still hurts. NG tube to low suction.
            Bank of questions answered. Jun 2023 labs were normal. Mild to moderate pain, 3/7 nights this week, 5/5 power.
            BP 128/74, pulse 88, weight 81 kg. Give 2 tabs q6h. Take 10 mg daily, then 20 mg. Ratio 1:40 at dilution.
            The patient will call. Patient may shower. Her son will drive. Dear all, it may rain. Mother may visit. Pt will
            walk a mile. The husband hopes to go home. She was told to hope, to wait and to mark each day on a chart.
            Doctor may order a scan. Name the plan. MS is stable. MG is in remission. EF 55 %.
            A rose, a bill and a pat on the back. Rich food. Will power. Jack stand. He can sue. Rob no one. Art therapy.
            """;

    private OrdinaryText() {}
}
