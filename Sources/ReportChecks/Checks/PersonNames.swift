import InspectionModel

/// Finds the names of people in prose: "Mr Bell", a common first name, or a capitalised word that does what people do.
struct PersonNames {
  /// Words with a capital that name no person: of the inspected body, of the glossary, of titles.
  private let known: Set<String>

  init(_ manuscript: Manuscript) {
    var texts = [manuscript.inspection.facts.subject, manuscript.inspection.facts.body]
    texts += manuscript.programme.nodes.flatMap { [$0.title.text(in: manuscript.language)] }
    var known: Set<String> = []
    for text in texts { for token in Tokenizer().tokens(of: text) { known.insert(token.folded) } }
    // What prose about no case writes with a capital inside sentences is a body, a place or a project.
    for passage in manuscript.passages where !passage.place.isPractice {
      for sentence in passage.sentences {
        for place in sentence.tokens.dropFirst() where passage.tokens[place].isCapitalised {
          known.insert(passage.tokens[place].folded)
        }
      }
    }
    self.known = known
  }

  /// The first name in a passage, as bytes of its text; nil where nobody is named.
  func first(in passage: Passage) -> Range<Int>? {
    let hasPronoun = passage.tokens.contains { Self.pronouns.contains($0.folded) }
    for sentence in passage.sentences {
      for place in sentence.tokens {
        let token = passage.tokens[place]
        guard token.isCapitalised, !token.isAbbreviation else { continue }
        let next = word(place + 1, passage, sentence)
        if Self.titles.contains(token.folded), let end = titled(place, passage, sentence) {
          return passage.range(ofTokens: place..<end)
        }
        let (stem, isOwner) = Self.owner(token)
        guard token.text.count > 1, !known.contains(stem), !Self.opensLonger(place, passage, sentence) else { continue }
        let isFirst = place == sentence.tokens.lowerBound
        // "Drinking had …", "Ten had …"
        if isFirst, stem.hasSuffix("ing") || NumberWording.wholeNumber(in: passage.tokens, at: place) != nil {
          continue
        }
        let acts = next.map { Self.deeds.contains($0.folded) } ?? false
        let owns = isOwner && !isFirst && (next.map { Self.belongings.contains($0.folded) } ?? false)
        if Self.firstNames.contains(stem) || (hasPronoun && (acts || owns) && !Self.openers.contains(stem)) {
          return isOwner ? token.range.lowerBound..<token.range.upperBound - Self.endingBytes(token) : token.range
        }
      }
    }
    return nil
  }

  private func titled(_ place: Int, _ passage: Passage, _ sentence: Sentence) -> Int? {
    var next = place + 1
    if next < sentence.tokens.upperBound, passage.tokens[next].text == ".", !passage.tokens[next].isSpaced { next += 1 }
    guard let name = word(next, passage, sentence), name.text.first?.isUppercase == true else { return nil }
    return next + 1
  }

  private func word(_ place: Int, _ passage: Passage, _ sentence: Sentence) -> Token? {
    place < sentence.tokens.upperBound && passage.tokens[place].kind == .word ? passage.tokens[place] : nil
  }

  /// Whether a word with a capital stands beside it: "St Peter's", "Grace House", "Facing Forwards".
  private static func opensLonger(_ place: Int, _ passage: Passage, _ sentence: Sentence) -> Bool {
    if sentence.tokens.contains(place - 1), ["st", "saint"].contains(passage.tokens[place - 1].folded) { return true }
    func isName(_ place: Int) -> Bool {
      sentence.tokens.contains(place) && passage.tokens[place].kind == .word
        && passage.tokens[place].text.first?.isUppercase == true && place != sentence.tokens.lowerBound
    }
    return isName(place - 1) || isName(place + 1)
  }

  /// The name in small letters without "'s", and whether that stood behind it.
  private static func owner(_ token: Token) -> (String, Bool) {
    for ending in ["'s", "s'"] where token.folded.hasSuffix(ending) && token.folded.count > ending.count + 1 {
      return (String(token.folded.dropLast(ending == "'s" ? 2 : 1)), true)
    }
    return (token.folded, false)
  }

  private static func endingBytes(_ token: Token) -> Int {
    let isCurly = token.text.contains("\u{2019}")
    return token.folded.hasSuffix("'s") ? (isCurly ? 4 : 2) : isCurly ? 3 : 1
  }

  private static let titles: Set = ["mr", "mrs", "ms", "miss"]
  private static let pronouns: Set = ["he", "she", "him", "her", "his", "hers", "himself", "herself"]
  /// What a sentence about somebody's case goes on with after the name.
  private static let deeds: Set = [
    "was", "had", "has", "is", "told", "said", "felt", "lived", "attended", "admitted", "committed", "pleaded",
    "served",
    "received", "took", "went", "came", "began", "completed", "agreed", "wanted", "needed", "could", "did", "would",
    "responded", "moved", "left", "found", "worked", "made", "became", "started", "engaged", "complied", "refused",
    "denied", "missed", "used", "asked", "believed", "thought", "knew", "and",
  ]
  private static let belongings: Set = [
    "offender", "case", "offending", "mother", "father", "partner", "child", "children", "family", "wife", "husband",
    "son", "daughter", "risk", "behaviour", "sentence", "order", "licence", "release", "victim", "needs", "attitude",
    "home", "progress", "compliance", "plan", "life", "drinking", "drug", "alcohol", "probation", "supervision",
  ]
  /// What opens a sentence with a capital, and bodies and groups that some write with one.
  private static let openers: Set = [
    "he", "she", "it", "they", "we", "i", "who", "this", "that", "these", "those", "there", "here", "what", "which",
    "everyone", "everybody", "someone", "somebody", "nobody", "one", "both", "all", "some", "none", "others", "another",
    "each", "either", "neither", "many", "most", "few", "several", "much", "more", "less", "work", "staff", "police",
    "probation", "supervision", "contact", "custody", "prison", "court", "courts", "magistrates", "housing", "help",
    "support", "treatment", "progress", "progressing", "planning", "attendance", "compliance", "breach", "release",
    "management", "recall", "enforcement", "risk", "motivation", "alcohol", "drugs", "employment", "training",
    "offenders", "victims", "inspectors", "sessions", "appointments", "nothing", "everything", "something", "anything",
    "life", "time", "money", "debts", "friends", "relatives", "family", "children", "women", "men", "people", "today",
    "then", "now", "never", "only", "also", "still", "soon", "later", "today", "sentence", "weeks", "months", "years",
    "information", "referral", "liaison", "communication", "practice", "accommodation", "education", "health",
  ]
  /// Common first names that are no words besides.
  private static let firstNames: Set = [
    "aaron", "abdul", "abigail", "adam", "adrian", "ahmed", "aisha", "alan", "albert", "alex", "alexander", "ali",
    "alice", "alison", "amanda", "amber", "amy", "andrea", "andrew", "andy", "angela", "ann", "anna", "anne", "annie",
    "anthony", "antonio", "arthur", "ashley", "barbara", "barry", "becky", "ben", "benjamin", "bernard", "beth",
    "billy", "bob", "bobby", "brenda", "brian", "bryan", "callum", "cameron", "carl", "carla", "carly", "carol",
    "caroline", "catherine", "cathy", "charles", "charlie", "cheryl", "chloe", "chris", "christine", "christopher",
    "claire", "clare", "clive", "colin", "connor", "craig", "damian", "dan", "daniel", "danielle", "danny", "darren",
    "dave", "david", "dawn", "dean", "deborah", "debbie", "denis", "dennis", "derek", "diana", "diane", "dominic",
    "donald", "donna", "doreen", "dorothy", "duncan", "dylan", "edward", "eileen", "elaine", "eleanor", "elizabeth",
    "ellen", "ellie", "emily", "emma", "eric", "ethan", "fatima", "fiona", "gareth", "gary", "gavin", "gemma", "geoff",
    "geoffrey", "george", "georgia", "gerald", "gillian", "glen", "gordon", "graham", "greg", "hannah", "harriet",
    "harry", "hassan", "hayley", "heather", "helen", "henry", "holly", "howard", "hugh", "ian", "irene", "isaac",
    "jacob", "jacqueline", "jake", "jamal", "james", "jamie", "jane", "janet", "janice", "jason", "jean", "jeff",
    "jeffrey", "jennifer", "jenny", "jeremy", "jessica", "jim", "jimmy", "joan", "joanna", "joanne", "jodie", "joe",
    "john", "johnny", "jon", "jonathan", "jordan", "joseph", "joshua", "joyce", "judith", "julia", "julian", "julie",
    "justin", "karen", "karl", "kate", "katherine", "kathleen", "katie", "kayleigh", "keith", "kelly", "ken", "kenneth",
    "kerry", "kevin", "kieran", "kim", "kimberley", "kirsty", "kyle", "laura", "lauren", "lee", "leon", "leroy",
    "lesley", "lewis", "liam", "linda", "lindsay", "lisa", "lorraine", "louis", "louise", "lucy", "luke", "lynn",
    "malcolm", "marcus", "margaret", "maria", "marie", "martin", "mary", "matthew", "maureen", "megan", "melanie",
    "melissa", "michael", "michelle", "mike", "mohammed", "mohamed", "muhammad", "monica", "nadia", "naomi", "natalie",
    "natasha", "nathan", "neil", "nicholas", "nick", "nicky", "nicola", "nicole", "nigel", "oliver", "olivia", "omar",
    "owen", "pamela", "patricia", "patrick", "paul", "paula", "pauline", "peter", "phil", "philip", "phillip", "rachel",
    "raymond", "rebecca", "rhys", "richard", "robert", "robin", "roger", "ronald", "rosemary", "roy", "russell", "ruth",
    "ryan", "sally", "sam", "samantha", "samuel", "sandra", "sara", "sarah", "scott", "sean", "sebastian", "shane",
    "sharon", "shaun", "sheila", "shirley", "simon", "sophie", "stacey", "stan", "stephanie", "stephen", "steve",
    "steven", "stewart", "stuart", "susan", "suzanne", "sylvia", "tanya", "teresa", "terry", "theresa", "thomas", "tim",
    "timothy", "tina", "toby", "tom", "tommy", "tony", "tracey", "tracy", "trevor", "valerie", "vanessa", "vera",
    "victor", "vincent", "wayne", "wendy", "william", "yasmin", "yusuf", "yvonne", "zoe",
  ]
}
