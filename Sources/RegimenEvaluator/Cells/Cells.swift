/// An assessment in its compiled form: one cell per fact.
typealias Cells = [Int]
