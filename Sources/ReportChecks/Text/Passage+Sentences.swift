extension Passage {
  /// Gives every sentence with the places in `numbers` of the expressions that begin in it, in one walk over both.
  func forEachSentence(_ body: (_ sentence: Range<Int>, _ numbers: Range<Int>) -> Void) {
    var start = 0
    for sentence in sentences {
      var end = start
      while end < numbers.count, numbers[end].tokens.lowerBound < sentence.tokens.upperBound { end += 1 }
      body(sentence.tokens, start..<end)
      start = end
    }
  }

  /// Gives every expression of number, by its place in `numbers`, with the tokens of the sentence that it begins in.
  func forEachNumber(_ body: (_ index: Int, _ sentence: Range<Int>) -> Void) {
    forEachSentence { sentence, numbers in
      for index in numbers { body(index, sentence) }
    }
  }
}
