import InspectionModel
import Testing

@Suite struct JSONValueTests {
  @Test func writesNestedValuesInTheirOrder() {
    let value: JSONValue = .object([
      "b": 1, "a": .array(["x", .null, true]), "empty": .array([]), "none": .object([JSONValue.Member]()),
      "left out": nil,
    ])
    #expect(
      value.text == """
        {
          "b": 1,
          "a": [
            "x",
            null,
            true
          ],
          "empty": [],
          "none": {}
        }

        """)
  }

  @Test func sortsNamesByTheirBytes() {
    #expect(JSONValue.sortedObject(["b": 2, "B": 1, "é": 3]).text == "{\n  \"B\": 1,\n  \"b\": 2,\n  \"é\": 3\n}\n")
  }

  @Test func escapesWhatJSONAndTerminalsNeed() {
    let text = JSONValue.string("\"\\/\n\r\t\u{0}\u{1B}[31m\u{7F}\u{202E}\u{2028} é 😀").text
    #expect(text == #""\"\\/\n\r\t\u0000\u001b[31m\u007f\u202e\u2028 é 😀""# + "\n")
  }
}
