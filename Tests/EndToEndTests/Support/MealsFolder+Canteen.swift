extension MealsFolder {
  /// An inspection that is scored from its case assessments, complete and final. Four cases of the second visit and two
  /// of the first; what they give is worked out in `ScoringTests`.
  static let canteen = MealsFolder(
    files: [
      "inspection.md": """
      ---
      programme: canteen-revisit
      edition: weighed
      subject: Oakdale
      inspected: 2024-03
      published: 2024-05
      isbn: 978-1-84099-103-1
      status: final
      signed: Ann Bell, Head Taster
      scores:
        A2:
          second: not revisited
      ---
      The canteens have {{score B}}, against {{score B first}} at first.

      """,
      "findings/A1.md": """
      ---
      criterion: A1
      grade:
        first: badly
      items:
        plans of the week: strong
        plans of the year: strong
        plans for strikes: satisfactory
      ---
      ## What we saw
      - There were plans.

      """,
      "findings/A2.md": "---\ncriterion: A2\ngrade:\n  first: well\n---\n## What we saw\n- There was a cook.\n",
      "findings/B1.md": "---\ncriterion: B1\n---\n## What we saw\n- Soup was hot in {{share H1}} canteens.\n",
      "findings/B2.md": "---\ncriterion: B2\n---\n## What we saw\n- Salad was fresh in {{count K1}}.\n",
      "findings/B3.md": "---\ncriterion: B3\n---\n## What we saw\n- {{count dry}} canteens had no water.\n",
      "findings/C1.md": "---\ncriterion: C1\n---\n## What we saw\n- There was salt.\n",
      "figures.yml": "dry:\n  question: D1\n  answer: no\n",
      "data/cases.csv": "case,round,size\nc1,second,large\nc2,second,small\nc3,second,small\nc4,second,small\n"
        + "o1,first,large\no2,first,small\n",
      "data/assessments.csv": """
      case,H1,H2,H3,K1,K2,K3,D1,D2,T1,P1
      c1,good,good,fair,good,yes,good,yes,good,good,good
      c2,good,poor,fair,good,no,good,no,good,poor,not seen
      c3,poor,poor,poor,good,none seen,good,no,good,good,not seen
      c4,not seen,poor,poor,good,n/a,poor,no,good,good,not seen
      o1,good,poor,poor,good,yes,good,no,poor,good,good
      o2,poor,poor,good,good,yes,good,no,poor,good,good

      """,
    ].mapValues { .file(Array($0.utf8)) })
}
