/// An assessment in its compiled form: one cell per fact.
package typealias Cells = FixedRow<Int>
