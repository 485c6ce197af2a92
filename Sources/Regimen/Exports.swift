// What a service needs, under one name.
@_exported public import RegimenBatch
@_exported public import RegimenDiagnostics
@_exported public import RegimenEvaluator
@_exported public import RegimenLoader
@_exported public import RegimenModel
@_exported public import RegimenReport
